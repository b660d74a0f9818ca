using SchemaGen.Core.Configuration;
using SchemaGen.Postgres.Scratch;

namespace SchemaGen.Cli.Configuration;

/// <summary>What the settings say of the server that is needed only to think.</summary>
internal static class ScratchSettings
{
    /// <summary>Where it comes from.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="typed">The option <c>--scratch</c>, which comes first.</param>
    /// <param name="connection">The database; null where there is none, or none is to be used.</param>
    /// <param name="parse">Reads a connection.</param>
    public static ScratchOptions Of(Settings settings, string? typed, string? connection, Func<string, string> parse)
    {
        return new((typed ?? settings.Scratch) switch
        {
            null or "" => null,
            Settings.ConfiguredScratch => connection,
            var text => parse(text),
        }, connection)
        {
            Major = int.TryParse(settings.Postgres, out var major) ? major : null,
        };
    }
}
