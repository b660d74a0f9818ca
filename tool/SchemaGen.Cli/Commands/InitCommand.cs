using CommandLine;
using SchemaGen.Cli.Configuration;
using SchemaGen.Cli.Projects;
using SchemaGen.Core.Configuration;
using SchemaGen.Migrations;

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
        var folder = Path.GetFullPath(Migrations ?? new Settings { Root = root }.Migrations, root);
        var project = Project is null ? root : Path.GetFullPath(Project, workspace.Host.CurrentDirectory);
        NewSettings settings = new(root, project, folder) { IsEntityFramework = EntityFrameworkUse.IsIn(project) };
        var file = settings.File;
        if (File.Exists(file) || new FileInfo(file).LinkTarget is not null)
        {
            throw new CommandException($"{file} is there already: remove it to begin anew");
        }

        System.IO.Directory.CreateDirectory(folder);
        TextFile.WriteNew(file, settings.Text());
        workspace.Terminal.Say($"created folder {Path.GetRelativePath(workspace.Host.CurrentDirectory, folder)}");
        workspace.Terminal.Say($"created {Path.GetRelativePath(workspace.Host.CurrentDirectory, file)}: it takes the connection from DB_USER, DB_PASSWORD, DB_HOST, DB_PORT and DB_NAME");
        if (settings.IsEntityFramework)
        {
            workspace.Terminal.Say("the project uses EF Core: its DbContext is read, with \"conventions\": \"efcore\"");
        }

        return ExitCode.Done;
    }
}
