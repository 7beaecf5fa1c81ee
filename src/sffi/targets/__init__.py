"""Emitters: a planned library to the text of files. None knows another."""
