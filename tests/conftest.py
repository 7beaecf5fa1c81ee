"""What all tests share: the record of which faults were tried how often."""

pytest_plugins = ["faults.record"]
