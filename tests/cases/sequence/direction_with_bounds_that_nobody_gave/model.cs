[assembly: Sequence("countdown", Increment = -1)]
