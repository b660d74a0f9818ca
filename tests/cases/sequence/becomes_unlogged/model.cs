[assembly: Sequence("numbers", Unlogged = true), Sequence("others")]
