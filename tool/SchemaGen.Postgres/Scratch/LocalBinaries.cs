using System.Globalization;
using System.Text.RegularExpressions;
using CliWrap;
using CliWrap.Buffered;

namespace SchemaGen.Postgres.Scratch;

/// <summary>A folder of PostgreSQL's programs that can start a server.</summary>
/// <param name="Directory">The folder that holds initdb and postgres.</param>
public sealed partial record LocalBinaries(string Directory)
{
    /// <summary>The oldest major version that SchemaGen works with.</summary>
    public const int OldestMajor = 14;

    /// <summary>Where packages and installers put PostgreSQL's programs; the newest version of a pattern comes first.</summary>
    public static IReadOnlyList<string> UsualPlaces { get; } =
    [
        "/usr/lib/postgresql/*/bin",
        "/usr/pgsql-*/bin",
        "/usr/libexec/postgresql*",
        "/usr/local/pgsql/bin",
        "/opt/homebrew/opt/postgresql*/bin",
        "/usr/local/opt/postgresql*/bin",
        "/Applications/Postgres.app/Contents/Versions/*/bin",
        @"C:\Program Files\PostgreSQL\*\bin",
    ];

    /// <summary>Finds every folder with initdb and postgres, the preferred first: SCHEMAGEN_POSTGRES_BIN, PATH, pg_config, the usual places.</summary>
    public static IEnumerable<LocalBinaries> FindAll(ScratchOptions options) =>
        from directory in ProgramFolders.Folders(options)
        let binaries = new LocalBinaries(directory)
        where binaries.Program("initdb") is not null && binaries.Program("postgres") is not null
        select binaries;

    /// <summary>Gives the path of one of PostgreSQL's programs, such as <c>pg_dump</c>, or null when the folder does not hold it.</summary>
    public string? Program(string name)
    {
        var path = Path.Combine(Directory, OperatingSystem.IsWindows() ? name + ".exe" : name);
        return File.Exists(path) ? path : null;
    }

    /// <summary>Asks the server program for its version, such as <c>15.17</c> or <c>18beta1</c>.</summary>
    /// <exception cref="ScratchUnavailableException">The program does not run.</exception>
    public async Task<string> GetVersionAsync(CancellationToken cancellation = default)
    {
        try
        {
            var result = await Cli.Wrap(Program("postgres") ?? "postgres").WithArguments("--version").ExecuteBufferedAsync(cancellation);
            return Version().Match(result.StandardOutput) is { Success: true } match
                ? match.Value
                : throw new ScratchUnavailableException($"'{Directory}' holds no PostgreSQL: it says '{result.StandardOutput.Trim()}'");
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or CliWrap.Exceptions.CommandExecutionException)
        {
            throw new ScratchUnavailableException($"'{Path.Combine(Directory, "postgres")}' does not run: {e.Message.Split('\n')[0].Trim()}", e);
        }
    }

    /// <summary>Takes the major version out of a version.</summary>
    public static int Major(string version) => int.Parse(Digits().Match(version).Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\d+[\w.]*")]
    private static partial Regex Version();

    [GeneratedRegex(@"^\d+")]
    private static partial Regex Digits();
}
