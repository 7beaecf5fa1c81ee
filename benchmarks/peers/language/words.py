"""Counts the words of Shakespeare's sonnets, twenty times over."""

import sys


def counted(text):
    counts = {}
    word = ""
    for c in text.lower() + " ":
        if c.upper() != c or c == "'":
            word = word + c
        elif len(word) > 0:
            counts[word] = counts.get(word, 0) + 1
            word = ""
    return counts


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        text = file.read()
    counts = {}
    for _ in range(20):
        counts = counted(text)
    best = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:3]
    print(best)


main()
