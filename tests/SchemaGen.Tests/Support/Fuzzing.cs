using System.Diagnostics;
using System.Globalization;

namespace SchemaGen.Tests.Support;

/// <summary>How long the tests look for inputs that harm: SCHEMAGEN_FUZZ_SECONDS, two seconds where it is not set.</summary>
internal static class Fuzzing
{
    private const double UsualSeconds = 2;

    /// <summary>Runs rounds until the time is over, one at least.</summary>
    internal static void Run(Action round)
    {
        var seconds = double.TryParse(Environment.GetEnvironmentVariable("SCHEMAGEN_FUZZ_SECONDS"), CultureInfo.InvariantCulture, out var given) ? given : UsualSeconds;
        var begun = Stopwatch.StartNew();
        do
        {
            round();
        }
        while (begun.Elapsed.TotalSeconds < seconds);
    }
}
