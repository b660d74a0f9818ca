using System.ComponentModel;
using System.Globalization;
using System.Text.RegularExpressions;
using CliWrap;
using CliWrap.Buffered;

namespace SchemaGen.Postgres.Scratch;

/// <summary>Lists the folders in which PostgreSQL's programs may lie.</summary>
internal static partial class ProgramFolders
{
    public static IEnumerable<string> Folders(ScratchOptions options) =>
        (options.BinDirectory is { } only ? [only] : Everywhere(options)).Distinct(StringComparer.Ordinal);

    /// <summary>Finds a program on the PATH that the options give.</summary>
    public static string? OnPath(string program, ScratchOptions options) =>
        (from folder in PathFolders(options)
         from extension in OperatingSystem.IsWindows() ? [".exe", ".cmd"] : (string[])[""]
         let path = Path.Combine(folder, program + extension)
         where File.Exists(path)
         select path).FirstOrDefault();

    // Lazy: pg_config costs a process, and runs only where nothing stands on PATH.
    private static IEnumerable<string> Everywhere(ScratchOptions options)
    {
        if (options.Environment("SCHEMAGEN_POSTGRES_BIN") is { Length: > 0 } named)
        {
            yield return named;
        }

        foreach (var folder in PathFolders(options))
        {
            yield return folder;
        }

        if (PgConfigFolder(options) is { Length: > 0 } configured)
        {
            yield return configured;
        }

        foreach (var folder in options.UsualPlaces.SelectMany(Expand))
        {
            yield return folder;
        }
    }

    private static string[] PathFolders(ScratchOptions options) =>
        (options.Environment("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);

    private static string? PgConfigFolder(ScratchOptions options)
    {
        var program = options.Environment("PG_CONFIG") is { Length: > 0 } named ? named : OnPath("pg_config", options);
        if (program is null)
        {
            return null;
        }

        try
        {
            return Cli.Wrap(program).WithArguments("--bindir").WithValidation(CommandResultValidation.None)
                .ExecuteBufferedAsync().GetAwaiter().GetResult().StandardOutput.Trim();
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    // Exactly one part of a pattern holds a star.
    private static IEnumerable<string> Expand(string pattern)
    {
        var star = pattern.IndexOf('*', StringComparison.Ordinal);
        if (star < 0)
        {
            return [pattern];
        }

        var start = pattern.LastIndexOfAny(['/', '\\'], star);
        var end = pattern.IndexOfAny(['/', '\\'], star);
        var parent = pattern[..start];
        return Directory.Exists(parent)
            ? from folder in Directory.GetDirectories(parent, end < 0 ? pattern[(start + 1)..] : pattern[(start + 1)..end])
              orderby Number(folder) descending
              select end < 0 ? folder : folder + pattern[end..]
            : [];
    }

    // '9.6' sorts under '10', and a folder without a number, such as Homebrew's plain 'postgresql', last.
    private static decimal Number(string folder) =>
        LastNumber().Match(folder) is { Success: true } match ? decimal.Parse(match.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"\d+(\.\d+)?$")]
    private static partial Regex LastNumber();
}
