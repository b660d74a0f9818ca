using System.Collections.Concurrent;
using SchemaGen.Cli.Commands;
using SchemaGen.Cli.Configuration;
using SchemaGen.Cli.Output;
using SchemaGen.Cli.Projects;
using SchemaGen.Core.Configuration;
using SchemaGen.Core.History;
using SchemaGen.Core.Schemas;
using SchemaGen.Migrations;
using SchemaGen.Postgres.ConnectionStrings;
using SchemaGen.Postgres.Scratch;
using SchemaGen.Rendering;

namespace SchemaGen.Cli;

/// <summary>Where a command works: its settings, its folders, its database and its terminal.</summary>
/// <param name="options">What was typed.</param>
/// <param name="terminal">Where it speaks.</param>
/// <param name="host">The world outside.</param>
public sealed class Workspace(CommonOptions options, Terminal terminal, HostContext host) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, SharedScratch> scratches = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte> warned = new(StringComparer.Ordinal);
    private readonly Lazy<Settings> settings = new(() => ReadSettings(options, host));
    private readonly Lazy<IReadOnlyDictionary<string, string>> secrets = new(() => UserSecrets.Read(ProjectOf(options, host), host.Environment));

    /// <summary>Where the command speaks.</summary>
    public Terminal Terminal => terminal;

    /// <summary>The world outside.</summary>
    public HostContext Host => host;

    /// <summary>The configuration.</summary>
    public Settings Settings => settings.Value;

    /// <summary>The project or folder of the models.</summary>
    public string Project => options.Project is { } typed ? Path.GetFullPath(typed, host.CurrentDirectory) : Path.GetFullPath(NearSettings.Project, Settings.Root);

    /// <summary>Whether the project is the folder of the configuration and holds no source: one that is typed wrong must not pass for a project without classes.</summary>
    public bool IsWithoutSource => ConfigurationFile is not null && Path.GetRelativePath(Settings.Root, Project) == "." && ProjectContents.IsWithoutSource(Project);

    /// <summary>Whether MSBuild may be asked what the project compiles.</summary>
    public MSBuildUse MSBuild => options.NoMSBuild || Settings.MSBuild == "never" ? MSBuildUse.Never : MSBuildUse.Ask;

    /// <summary>The folder of the revisions.</summary>
    public string Migrations => options.Migrations is { } typed ? Path.GetFullPath(typed, host.CurrentDirectory) : Path.GetFullPath(NearSettings.Migrations, Settings.Root);

    /// <summary>The file of the configuration; null where there is none.</summary>
    public string? ConfigurationFile => options.Config is { } typed ? Path.GetFullPath(typed, host.CurrentDirectory) : SettingsFile.Find(host.CurrentDirectory);

    /// <summary>The file that says how large tables are; it need not be there.</summary>
    public string StatisticsFile => Path.Combine(Settings.Root, Sizes.StatisticsFile.Name);

    /// <summary>The templates.</summary>
    public TemplateSet Templates => new(Settings.Templates is { } folder ? Path.GetFullPath(folder, Settings.Root) : null);

    /// <summary>The database, in Npgsql's keywords; null where none is configured.</summary>
    /// <exception cref="CommandException">One is configured and cannot be understood.</exception>
    public string? TryConnection()
    {
        var text = options.Connection ?? Lookup("SCHEMAGEN_CONNECTION") ?? Settings.Connection;
        return text is { Length: > 0 } ? Parse(text)
            : ConnectionString.IsInEnvironment(Lookup) ? Parse(string.Empty)
            : null;
    }

    /// <summary>The database where it could be used too, but is not what the command is about.</summary>
    public string? TryConnectionQuietly()
    {
        try
        {
            return TryConnection();
        }
        catch (CommandException e)
        {
            terminal.Explain(e.Message);
            return null;
        }
    }

    /// <summary>Where the value of a key comes from: the option, the environment, the file, or the default.</summary>
    public string OriginOf(string key) => key switch
    {
        "connection" when options.Connection is not null => "--connection",
        "connection" when host.Environment("SCHEMAGEN_CONNECTION") is not null => "SCHEMAGEN_CONNECTION",
        "connection" when secrets.Value.ContainsKey("SCHEMAGEN_CONNECTION") => "the user secrets",
        "connection" when Settings.Connection is null => "the variables of libpq",
        "project" when options.Project is not null => "--project",
        "migrations" when options.Migrations is not null => "--migrations",
        _ when ConfigurationFile is { } file && SettingsFile.Has(file, key) => Path.GetRelativePath(host.CurrentDirectory, file),
        _ => "the default",
    };

    /// <summary>The database, in Npgsql's keywords.</summary>
    /// <exception cref="CommandException">None is configured.</exception>
    public string RequireConnection() => TryConnection()
        ?? throw new CommandException("no database is configured: give --connection, set SCHEMAGEN_CONNECTION or the variables of libpq (PGHOST, PGDATABASE...), or add \"connection\" to schemagen.json");

    /// <summary>A connection as it was written, in Npgsql's keywords.</summary>
    public string Parse(string text)
    {
        var written = NamedConnections.NameIn(text) is { } name ? new NamedConnections(Settings.Root, Project, host.Environment).Find(name) : text;
        return ConnectionString.Parse(Variables.ExpandConnection(written, Lookup), new ConnectionContext(Lookup) { Warn = WarnOnce });
    }

    /// <summary>The revisions.</summary>
    /// <exception cref="CommandException">Files of the folder do not hold together; all problems are named.</exception>
    public RevisionHistory LoadHistory()
    {
        var folder = MigrationsFolder.Load(Migrations);
        var problems = folder.AllProblems.ToList();
        return problems.Count == 0
            ? RevisionHistory.From(folder.Revisions.Select(r => r.Manifest))
            : throw new CommandException(string.Join("\n", problems.Select(p => p.ToString())));
    }

    /// <summary>The schema after revisions, which stand in order.</summary>
    /// <exception cref="CommandException">A fact cannot be read; the message names file and line.</exception>
    public Schema Fold(IEnumerable<RevisionManifest> revisions)
    {
        try
        {
            return HistoryFold.Fold(revisions);
        }
        catch (HistoryException e)
        {
            throw new CommandException(UnreadableLine()?.ToString() ?? e.Message, e);
        }
    }

    /// <summary>The schema after revisions, which stand in order and are all that models are compared with, in the words that models have for it.</summary>
    /// <exception cref="CommandException">A fact cannot be read; the message names file and line.</exception>
    public Schema FoldWorded(IEnumerable<RevisionManifest> revisions) => Wordings.Apply(Fold(revisions), MigrationsFolder.Wordings(Migrations));

    /// <summary>The migrator of a database.</summary>
    public Migrator Migrator(string connection) => new(MigratorOptions(connection));

    /// <summary>The options of a migrator.</summary>
    public MigratorOptions MigratorOptions(string connection) => new(connection, Migrations)
    {
        JournalSchema = Settings.JournalSchema,
        JournalTable = Settings.JournalTable,
        LockTimeout = Settings.LockTimeout,
        StatementTimeout = Settings.StatementTimeout,
        Retries = Settings.Retries,
        WaitForOthers = Settings.LockWait,
        Role = Settings.Role,
        OnEvent = e => SayOf(e.Kind)(e.Message),
        ProgressInterval = TimeSpan.FromSeconds(terminal.IsLive ? 1 : 10),
    };

    /// <summary>The server that is needed only to think, which ends with the command.</summary>
    /// <param name="connection">The database, whose server it is only where the settings say so.</param>
    public SharedScratch Scratch(string? connection) => scratches.GetOrAdd(
        connection ?? string.Empty,
        _ => new(ScratchSettings.Of(Settings, options.Scratch, connection, Parse) with
        {
            Environment = host.Environment,
            Explain = terminal.Explain,
            SearchPath = Settings.ToSearchPath().ToSql(),
        }, host.StartScratch));

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        foreach (var scratch in scratches.Values)
        {
            await scratch.DisposeAsync();
        }
    }

    // The defaults are not meant where the configuration stands further down.
    private Settings NearSettings => options.Config is null && SettingsFile.Find(host.CurrentDirectory) is null && FoldersBelow.Find(host.CurrentDirectory, SettingsFile.Name) is [var below, ..]
        ? throw new CommandException($"there is no {SettingsFile.Name} here or above, but one below: run the command in {Path.GetRelativePath(host.CurrentDirectory, Path.GetDirectoryName(below)!)}, or give --config {Path.GetRelativePath(host.CurrentDirectory, below)}")
        : Settings;

    private Action<string> SayOf(MigrationEventKind kind) => kind switch
    {
        MigrationEventKind.Statement or MigrationEventKind.Done => terminal.Explain,
        MigrationEventKind.Progress => terminal.Progress,
        MigrationEventKind.Warning or MigrationEventKind.Blocked or MigrationEventKind.Retrying or MigrationEventKind.Resuming => terminal.Warn,
        _ => terminal.Say,
    };

    private HistoryProblem? UnreadableLine() =>
        MigrationsFolder.Load(Migrations).Revisions.SelectMany(r => UnreadableFact.Find(r.ManifestPath, TextFile.Read(r.ManifestPath))).FirstOrDefault();

    private string? Lookup(string name) => host.Environment(name) ?? secrets.Value.GetValueOrDefault(name);

    // A connection is read again for each part of a command.
    private void WarnOnce(string text)
    {
        if (warned.TryAdd(text, 0))
        {
            terminal.Warn(text);
        }
    }

    private static Settings ReadSettings(CommonOptions options, HostContext host)
    {
        if (options.Config is { } typed)
        {
            return SettingsFile.Read(Path.GetFullPath(typed, host.CurrentDirectory));
        }

        return SettingsFile.Find(host.CurrentDirectory) is { } file ? SettingsFile.Read(file) : new() { Root = host.CurrentDirectory };
    }

    private static string ProjectOf(CommonOptions options, HostContext host)
    {
        var settings = ReadSettings(options, host);
        return options.Project is { } typed ? Path.GetFullPath(typed, host.CurrentDirectory) : Path.GetFullPath(settings.Project, settings.Root);
    }
}
