using System.Globalization;
using Npgsql;
using SchemaGen.Cli;

namespace SchemaGen.Tests.Commands;

/// <summary>A folder with models, an empty database, and the tool run in it with an environment and a clock of its own.</summary>
internal sealed class ToolFixture : IDisposable
{
    private static readonly string[] Inherited = ["PATH", "DOTNET_ROOT", "SCHEMAGEN_POSTGRES_BIN", "LANG"];
    private static readonly string[] Plain = [.. Inherited, "HOME", "XDG_CACHE_HOME", "SCHEMAGEN_CONNECTION"];

    private readonly string root = Directory.CreateTempSubdirectory("schemagen-").FullName;

    private ToolFixture(string connection)
    {
        Folder = Path.Combine(root, "garage");
        Directory.CreateDirectory(Folder);
        Environment = Inherited.ToDictionary(n => n, Of);
        Environment["HOME"] = Path.Combine(root, "home");
        Environment["XDG_CACHE_HOME"] = TestServer.Cache;
        Connection = connection;
    }

    /// <summary>The folder in which the tool runs.</summary>
    public string Folder { get; }

    /// <summary>The environment of the tool.</summary>
    public Dictionary<string, string?> Environment { get; }

    /// <summary>The time, which stands still.</summary>
    public StoppedClock Clock { get; } = new();

    /// <summary>The database; empty where there is none.</summary>
    public string Connection { get; }

    /// <summary>The database as a URL.</summary>
    public string Url
    {
        get
        {
            NpgsqlConnectionStringBuilder to = new(Connection);
            return $"postgresql://{Uri.EscapeDataString(to.Username!)}:{Uri.EscapeDataString(to.Password ?? string.Empty)}@{Uri.EscapeDataString(to.Host!)}:{to.Port.ToString(CultureInfo.InvariantCulture)}/{to.Database}";
        }
    }

    // What a test says of the environment may be meant for the server that the tool starts.
    private bool IsPlain => Environment.Keys.All(n => Plain.Contains(n)) && Inherited.All(n => Environment[n] == Of(n));

    /// <summary>A folder and a database, which SCHEMAGEN_CONNECTION names.</summary>
    public static async Task<ToolFixture> CreateAsync()
    {
        ToolFixture fixture = new(await TestServer.CreateDatabaseAsync());
        fixture.Environment["SCHEMAGEN_CONNECTION"] = fixture.Url;
        fixture.MakeMigrations();
        return fixture;
    }

    /// <summary>A folder with no database.</summary>
    public static ToolFixture WithoutDatabase()
    {
        ToolFixture fixture = new(string.Empty);
        fixture.MakeMigrations();
        return fixture;
    }

    /// <summary>Runs the tool; the clock goes on by a minute.</summary>
    public async Task<ToolResult> RunAsync(params string[] arguments)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        Clock.Advance();
        HostContext host = new(output, error, Environment.GetValueOrDefault, Folder, Clock);
        var code = await App.RunAsync(arguments, IsPlain ? host with { StartScratch = TestServer.StartScratchAsync } : host, CancellationToken.None);
        return new(code, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }

    /// <summary>Runs the tool, which has to succeed.</summary>
    public async Task<ToolResult> DoAsync(params string[] arguments)
    {
        var answer = await RunAsync(arguments);
        return answer.Code == 0 ? answer : throw new InvalidOperationException($"{string.Join(' ', arguments)} gave {answer}");
    }

    /// <summary>Writes a file of the folder.</summary>
    public string Write(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }

    /// <summary>Writes the models.</summary>
    public void Model(string text) => Write("Models.cs", text);

    /// <summary>The one file that a pattern matches, such as <c>migrations/*_year.up.sql</c>.</summary>
    public string Find(string pattern) => Directory.EnumerateFiles(Folder, pattern).Single();

    /// <summary>The text of the one file that a pattern matches.</summary>
    public string Read(string pattern) => File.ReadAllText(Find(pattern));

    /// <summary>Changes the one file that a pattern matches.</summary>
    public void Edit(string pattern, string old, string made)
    {
        var text = Read(pattern);
        File.WriteAllText(Find(pattern), text.Contains(old, StringComparison.Ordinal) ? text.Replace(old, made, StringComparison.Ordinal) : throw new InvalidOperationException($"{pattern} has no '{old}' in it: {text}"));
    }

    /// <summary>The names of the migrations, sorted.</summary>
    public IReadOnlyList<string> Migrations() => [.. Directory.EnumerateFiles(Path.Combine(Folder, "migrations")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    /// <summary>Every file and folder with what it holds, to tell whether anything was left behind.</summary>
    public string Listing() => string.Join('\n', Directory.EnumerateFileSystemEntries(Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .Select(p => File.Exists(p) ? $"{p}: {File.ReadAllText(p)}" : p));

    /// <summary>The database as pg_dump tells it.</summary>
    public Task<string> DumpAsync() => TestServer.DumpAsync(Connection);

    /// <summary>Runs SQL on the database.</summary>
    public Task ExecuteAsync(string sql) => TestServer.ExecuteAsync(Connection, sql);

    /// <summary>What a query gives, as psql prints it.</summary>
    public Task<string> AskAsync(string sql) => TestServer.PsqlAsync(Connection, sql);

    public void Dispose() => Directory.Delete(root, recursive: true);

    private static string? Of(string variable) =>
        variable == "SCHEMAGEN_POSTGRES_BIN" && TestServer.BinDirectory is { } programs ? programs : System.Environment.GetEnvironmentVariable(variable);

    private void MakeMigrations() => Directory.CreateDirectory(Path.Combine(Folder, "migrations"));
}
