"""The faults that the library must survive: which there are, and the record of a run of the soak tests."""
