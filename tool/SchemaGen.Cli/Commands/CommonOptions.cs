using CommandLine;

namespace SchemaGen.Cli.Commands;

/// <summary>What every command takes; a key of schemagen.json of the same name is the default.</summary>
public abstract class CommonOptions
{
    /// <summary>The configuration.</summary>
    [Option("config", MetaValue = "FILE", HelpText = "The configuration (default: the nearest schemagen.json, here or above).")]
    public string? Config { get; set; }

    /// <summary>The database.</summary>
    [Option("connection", MetaValue = "URL", HelpText = "The database: postgresql://user:password@host:port/name or a connection string.")]
    public string? Connection { get; set; }

    /// <summary>The server that is needed only to think.</summary>
    [Option("scratch", MetaValue = "URL", HelpText = "A server for temporary databases, or 'configured' for that of the database (default: one that is started and thrown away).")]
    public string? Scratch { get; set; }

    /// <summary>The models.</summary>
    [Option("project", MetaValue = "PATH", HelpText = "The .csproj or the folder of .cs files that holds the models.")]
    public string? Project { get; set; }

    /// <summary>The revisions.</summary>
    [Option("migrations", MetaValue = "DIR", HelpText = "The folder of the revisions.")]
    public string? Migrations { get; set; }

    /// <summary>Whether to read a project without MSBuild.</summary>
    [Option("no-msbuild", HelpText = "Never ask MSBuild what the project compiles: nothing of the project is run.")]
    public bool NoMSBuild { get; set; }

    /// <summary>Whether to say more.</summary>
    [Option('v', "verbose", HelpText = "Say how and why.")]
    public bool Verbose { get; set; }

    /// <summary>Whether to say less.</summary>
    [Option('q', "quiet", HelpText = "Say only warnings and errors.")]
    public bool Quiet { get; set; }

    /// <summary>What was typed where a connection may stand.</summary>
    internal virtual IEnumerable<string?> Connections => [Connection];

    /// <summary>Runs the command.</summary>
    /// <returns>The exit code.</returns>
    public abstract Task<int> RunAsync(Workspace workspace, CancellationToken cancellation);
}
