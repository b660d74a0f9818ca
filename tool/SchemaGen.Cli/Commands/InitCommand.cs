using CommandLine;
using SchemaGen.Cli.Configuration;
using SchemaGen.Cli.Declaring;
using SchemaGen.Cli.Projects;
using SchemaGen.Cli.Usage;
using SchemaGen.Core.Configuration;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Commands;

/// <summary>Writes schemagen.json and makes the folder of the revisions.</summary>
[Verb("init", HelpText = "Write schemagen.json and make the folder of the revisions.")]
[Example("init", "begin here: the nearest project with models is found")]
[Example("init db --project src/Shop --migrations db/migrations", "keep the configuration and the revisions in db/")]
public sealed class InitCommand : CommonOptions
{
    /// <summary>Where.</summary>
    [Value(0, MetaName = "DIR", HelpText = "The folder of the configuration (default: this one).")]
    public string? Directory { get; set; }

    /// <summary>The context of EF Core.</summary>
    [Option("context", MetaValue = "NAME", HelpText = "The DbContext to read, where the project has several.")]
    public string? Context { get; set; }

    /// <inheritdoc />
    public override async Task<int> RunAsync(Workspace workspace, CancellationToken cancellation)
    {
        var root = Path.GetFullPath(Directory ?? ".", workspace.Host.CurrentDirectory);
        var revisions = Migrations is null ? ChosenFolder.Choose(root) : new(Path.GetFullPath(Migrations, root), "as --migrations says");
        var folder = revisions.Path;
        var contents = ProjectContents.Of(Project is null ? ProjectOf(root, workspace.Host.CurrentDirectory) : Path.GetFullPath(Project, workspace.Host.CurrentDirectory));
        RequireContext(contents);
        var name = new NamedConnections(root, contents.Path, workspace.Host.Environment).Guess();
        var setup = contents.Contexts.Count > 0 ? SetupProject.Of(contents.Path) : null;
        NewSettings settings = new(root, Project is null && setup is not null ? setup.Path : contents.Path, folder)
        {
            IsEntityFramework = Context is not null || contents.Contexts.Count > 0,
            Context = Context ?? (setup is null ? null : contents.Contexts[0]),
            ConnectionName = name,
        };
        var file = settings.File;
        if (File.Exists(file) || new FileInfo(file).LinkTarget is not null)
        {
            throw new CommandException($"{file} is there already: remove it to begin anew");
        }

        var isNew = !System.IO.Directory.Exists(folder);
        System.IO.Directory.CreateDirectory(folder);
        TextFile.WriteNew(file, settings.Text());
        workspace.Terminal.Say($"{(isNew ? "created folder" : "the revisions go to the folder")} {Path.GetRelativePath(workspace.Host.CurrentDirectory, folder)}: {revisions.Reason}");
        workspace.Terminal.Say($"created {Path.GetRelativePath(workspace.Host.CurrentDirectory, file)}: it takes the connection from "
            + (name is null ? "DB_USER, DB_PASSWORD, DB_HOST, DB_PORT and DB_NAME" : $"the connection string '{name}' of the environment, of user secrets or of appsettings.json"));
        Settings usual = new() { Root = root };
        if (DeclarationFiles.Count(usual, folder) is > 0 and var declared)
        {
            workspace.Terminal.Say($"{declared} {(declared == 1 ? "file of" : "files of")} {usual.Sql} {(declared == 1 ? "is" : "are")} read, too, as what no class says: another \"sql\" in schemagen.json reads others");
        }

        if (contents.Path != root)
        {
            workspace.Terminal.Say($"the models are those of {Path.GetRelativePath(workspace.Host.CurrentDirectory, contents.Path)} ({contents.Describe()})");
        }

        if (settings.IsEntityFramework)
        {
            workspace.Terminal.Say($"the project uses EF Core: its {Context ?? "DbContext"} is read, with \"conventions\": \"efcore\"");
        }

        if (setup is not null)
        {
            workspace.Terminal.Say($"{setup.Describe(workspace)}: " + (Project is null
                ? $"it is the \"project\" of schemagen.json, and {Path.GetFileName(contents.Path)} is read with it"
                : SetupProject.NotRead));
        }

        return ExitCode.Done;
    }

    // One configuration reads one context; another one stands beside it in a folder of its own.
    private void RequireContext(ProjectContents contents)
    {
        if (Context is not null && !contents.Contexts.Contains(Context, StringComparer.Ordinal))
        {
            throw new CommandException($"there is no context {Context}{(contents.Contexts.Count > 0 ? $": there is {string.Join(", ", contents.Contexts)}" : " in the project, nor any other")}");
        }

        if (Context is null && contents.Contexts.Count > 1)
        {
            throw new CommandException($"the project has several contexts, and one configuration reads one of them: {string.Join(", ", contents.Contexts)}\n"
                + $"give --context {contents.Contexts[0]}; another one gets a folder of its own by 'schemagen init db/{contents.Contexts[1]} --context {contents.Contexts[1]}'");
        }
    }

    // A folder that is no project and stands above several, or holds several: the only one with models is meant.
    private static string ProjectOf(string root, string current)
    {
        if (!System.IO.Directory.Exists(root))
        {
            return root;
        }

        var projects = System.IO.Directory.EnumerateFiles(root, "*.csproj").Take(2).Count() switch
        {
            0 => ProjectContents.Below(root),
            1 => [],
            _ => ProjectContents.In(root),
        };
        var withModels = projects.Where(p => p.HasModels).ToList();
        return projects.Count == 0 ? root
            : withModels.Count == 1 ? withModels[0].Path
            : projects.Count == 1 ? projects[0].Path
            : throw new CommandException(ProjectChoice.Message(root, projects, current));
    }
}
