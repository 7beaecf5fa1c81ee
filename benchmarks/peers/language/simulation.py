"""A queue at a counter: many small objects and method calls."""


class Generator:
    __slots__ = ("state",)

    def __init__(self, state):
        self.state = state

    def next(self, limit):
        self.state = (self.state * 1103515245 + 12345) % 2147483648
        return self.state // 65536 % limit


class Customer:
    __slots__ = ("arrival", "work")

    def __init__(self, arrival, work):
        self.arrival = arrival
        self.work = work

    def serve(self):
        self.work -= 1
        return self.work == 0


class Counter:
    __slots__ = ("line", "served", "waited")

    def __init__(self):
        self.line = []
        self.served = 0
        self.waited = 0

    def arrive(self, customer):
        self.line.append(customer)

    def tick(self, now):
        if len(self.line) == 0:
            return
        customer = self.line[0]
        if customer.serve():
            del self.line[0]
            self.served += 1
            self.waited += now - customer.arrival


def main():
    random = Generator(42)
    counters = [Counter() for _ in range(4)]
    for now in range(250000):
        if random.next(3) == 0:
            shortest = counters[0]
            for counter in counters:
                if len(counter.line) < len(shortest.line):
                    shortest = counter
            shortest.arrive(Customer(now, random.next(20) + 1))
        for counter in counters:
            counter.tick(now)
    print(sum(c.served for c in counters), sum(c.waited for c in counters))


main()
