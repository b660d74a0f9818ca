namespace SchemaGen.Postgres.Scratch;

/// <summary>Where a scratch server may come from.</summary>
/// <param name="Scratch">The setting <c>scratch</c>: a connection to a server on which temporary databases may be created; null takes a throwaway server.</param>
/// <param name="Configured">The connection of the project's own database, whose version is asked for where several servers could be started, and nothing else.</param>
public sealed record ScratchOptions(string? Scratch = null, string? Configured = null)
{
    /// <summary>The only folder in which to look for PostgreSQL's programs; null looks on PATH and in the usual places.</summary>
    public string? BinDirectory { get; init; }

    /// <summary>The major version that is wanted; null takes that of the configured server where it can be asked, else the first.</summary>
    public int? Major { get; init; }

    /// <summary>Looks up an environment variable: PATH, PG_CONFIG, SCHEMAGEN_POSTGRES_BIN, XDG_CACHE_HOME, HOME and libpq's.</summary>
    public Func<string, string?> Environment { get; init; } = System.Environment.GetEnvironmentVariable;

    /// <summary>Where SQL finds and makes what it names without a schema, as <c>SET search_path</c> has it.</summary>
    public string SearchPath { get; init; } = "public";

    /// <summary>Folder patterns in which PostgreSQL's programs are usually installed.</summary>
    public IReadOnlyList<string> UsualPlaces { get; init; } = LocalBinaries.UsualPlaces;

    /// <summary>How long one statement may take.</summary>
    public TimeSpan StatementTimeout { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Is told which server was taken and why.</summary>
    public Action<string> Explain { get; init; } = _ => { };
}
