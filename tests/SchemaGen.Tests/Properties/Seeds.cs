using System.Globalization;

namespace SchemaGen.Tests.Properties;

/// <summary>Which samples tests draw at random: the same ones in every run, unless SCHEMAGEN_SEED is another number.</summary>
internal static class Seeds
{
    /// <summary>The seed of the run.</summary>
    internal static ulong OfRun(ulong usual) => Variable("SCHEMAGEN_SEED") is { } text ? ulong.Parse(text, CultureInfo.InvariantCulture) : usual;

    /// <summary>A number of samples, or of one of them, that a variable of the environment gives; null where it is not set.</summary>
    internal static int? Number(string variable) => Variable(variable) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    /// <summary>The seed of a sample of a run, far from those of the others.</summary>
    internal static ulong At(ulong seed, int index) => seed + ((ulong)index * 0x9E3779B97F4A7C15);

    /// <summary>What draws the sample of a seed.</summary>
    internal static Random Random(ulong seed) => new(unchecked((int)(seed ^ (seed >> 32))));

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
