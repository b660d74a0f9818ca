using CommandLine;
using SchemaGen.Cli.Usage;
using SchemaGen.Migrations;
using SchemaGen.Rendering;

namespace SchemaGen.Cli.Commands;

/// <summary>Lists the templates, or writes them to a folder where they can be changed.</summary>
[Verb("templates", HelpText = "List the templates (list), or copy them to the folder where they can be changed (export).")]
[Example("templates list postgres/table", "the templates of tables")]
[Example("templates export postgres/table/create.sql", "copy one to where it can be changed")]
public sealed class TemplatesCommand : CommonOptions
{
    /// <summary>What to do.</summary>
    [Value(0, MetaName = "list|export", Default = "list", HelpText = "list or export.")]
    public string Action { get; set; } = "list";

    /// <summary>Which ones.</summary>
    [Value(1, MetaName = "PATH", HelpText = "The template, or the beginning of its path (default: all).")]
    public string Path { get; set; } = string.Empty;

    /// <inheritdoc />
    public override Task<int> RunAsync(Workspace workspace, CancellationToken cancellation)
    {
        var chosen = TemplateSet.Paths.Where(p => p.StartsWith(Path, StringComparison.Ordinal)).ToList();
        if (chosen.Count == 0)
        {
            throw new CommandException($"no template has a path that begins with '{Path}': 'schemagen templates list' names them");
        }

        switch (Action)
        {
            case "list":
                chosen.ForEach(p => workspace.Terminal.Write(workspace.Templates.FileOf(p) is { } file ? $"{p}  (replaced by {file})" : p));
                break;
            case "export":
                Export(workspace, chosen);
                break;
            default:
                throw new CommandException($"'{Action}' is not one of list, export");
        }

        return Task.FromResult(ExitCode.Done);
    }

    private static void Export(Workspace workspace, List<string> paths)
    {
        var folder = System.IO.Path.GetFullPath(workspace.Settings.Templates
            ?? throw new CommandException("say where your templates are: add \"templates\": \"templates\" to schemagen.json"), workspace.Settings.Root);
        var taken = paths.Select(p => System.IO.Path.Combine(folder, p)).FirstOrDefault(File.Exists);
        if (taken is not null)
        {
            throw new CommandException($"{taken} is there already: remove it to have the original again");
        }

        TemplateSet originals = new(null);
        foreach (var path in paths)
        {
            var file = System.IO.Path.Combine(folder, path);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
            TextFile.WriteNew(file, originals.Read(path));
            workspace.Terminal.Write(System.IO.Path.GetRelativePath(workspace.Host.CurrentDirectory, file));
        }
    }
}
