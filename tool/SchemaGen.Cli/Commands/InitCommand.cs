using CommandLine;
using SchemaGen.Cli.Configuration;
using SchemaGen.Rendering;

namespace SchemaGen.Cli.Commands;

/// <summary>Writes schemagen.json and makes the folder of the revisions.</summary>
[Verb("init", HelpText = "Write schemagen.json and make the folder of the revisions.")]
public sealed class InitCommand : CommonOptions
{
    /// <summary>Where.</summary>
    [Value(0, MetaName = "DIR", HelpText = "The folder of the configuration (default: this one).")]
    public string? Directory { get; set; }

    /// <inheritdoc />
    public override async Task<int> RunAsync(Workspace workspace, CancellationToken cancellation)
    {
        var root = Path.GetFullPath(Directory ?? ".", workspace.Host.CurrentDirectory);
        var file = Path.Combine(root, SettingsFile.Name);
        if (File.Exists(file))
        {
            throw new CommandException($"{file} is there already: remove it to begin anew");
        }

        var folder = Path.GetFullPath(Migrations ?? new Settings { Root = root }.Migrations, root);
        System.IO.Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(file, new TemplateSet(null).Read("init/" + SettingsFile.Name)
            .Replace("{{ migrations }}", Path.GetRelativePath(root, folder).Replace('\\', '/'), StringComparison.Ordinal)
            .Replace("{{ project }}", Project is null ? "." : Path.GetRelativePath(root, Path.GetFullPath(Project, workspace.Host.CurrentDirectory)).Replace('\\', '/'), StringComparison.Ordinal), cancellation);
        workspace.Terminal.Say($"created folder {Path.GetRelativePath(workspace.Host.CurrentDirectory, folder)}");
        workspace.Terminal.Say($"created {Path.GetRelativePath(workspace.Host.CurrentDirectory, file)}: it takes the connection from DB_USER, DB_PASSWORD, DB_HOST, DB_PORT and DB_NAME");
        return ExitCode.Done;
    }
}
