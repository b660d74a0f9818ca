using System.Diagnostics;
using System.Globalization;

namespace SchemaGen.Tests.Support;

/// <summary>How long the tests look for inputs that harm: SCHEMAGEN_FUZZ_SECONDS for each reader, four seconds where it is not set.</summary>
internal static class Fuzzing
{
    private const int UsualSeconds = 4;

    /// <summary>The seconds of one of the two tests that each reader has.</summary>
    internal static int SecondsOfTest { get; } =
        (int.TryParse(Environment.GetEnvironmentVariable("SCHEMAGEN_FUZZ_SECONDS"), CultureInfo.InvariantCulture, out var seconds) ? seconds : UsualSeconds) / 2;

    /// <summary>Runs rounds until the time is over, one at least.</summary>
    internal static void Run(Action round)
    {
        var begun = Stopwatch.StartNew();
        do
        {
            round();
        }
        while (begun.Elapsed.TotalSeconds < SecondsOfTest);
    }
}
