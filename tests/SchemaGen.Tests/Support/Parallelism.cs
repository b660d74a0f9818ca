using NUnit.Framework;

// Most of a test is waiting for a server that works elsewhere.
[assembly: Parallelizable(ParallelScope.Fixtures)]
[assembly: LevelOfParallelism(4)]
