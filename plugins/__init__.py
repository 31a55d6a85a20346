import gc

gc.set_threshold(200_000)  # a command makes much and throws away little: Python's own 700 cost a fifteenth of a build
