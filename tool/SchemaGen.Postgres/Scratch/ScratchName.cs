using System.Globalization;
using System.Security.Cryptography;

namespace SchemaGen.Postgres.Scratch;

/// <summary>Names of scratch databases and of their roles: when they were made, and by which run of the tool.</summary>
internal static class ScratchName
{
    private static readonly string Run = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6));
    private static int made;

    /// <summary>The application name of the connection that says that this run is alive.</summary>
    public static string Mark => "schemagen " + Run;

    /// <summary>Makes a name, such as <c>schemagen_scratch_1764291720_0a1b2c3d4e5f_1</c>.</summary>
    public static string Next() => string.Create(
        CultureInfo.InvariantCulture,
        $"schemagen_scratch_{DateTimeOffset.UtcNow.ToUnixTimeSeconds()}_{Run}_{Interlocked.Increment(ref made)}");
}
