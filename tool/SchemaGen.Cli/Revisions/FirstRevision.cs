using SchemaGen.Cli.Comparing;
using SchemaGen.Core.History;
using SchemaGen.Core.Models;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Schemas;

namespace SchemaGen.Cli.Revisions;

/// <summary>Writes the first revision of a folder, which is made where it is missing; what comes after it may take it back.</summary>
/// <param name="workspace">Where.</param>
internal sealed class FirstRevision(Workspace workspace)
{
    private readonly bool isNew = !Directory.Exists(workspace.Migrations);

    /// <summary>Its files; none until it is written.</summary>
    internal IReadOnlyList<RevisionFiles> Files { get; private set; } = [];

    /// <summary>Writes the files.</summary>
    /// <param name="schema">What the revision makes.</param>
    /// <param name="model">Where that comes from.</param>
    /// <param name="message">The name of the revision.</param>
    internal void Write(Schema schema, Model model, string message)
    {
        Directory.CreateDirectory(workspace.Migrations);
        var stages = StagePlanner.Plan(Schema.Empty, schema, []);
        RevisionRequest request = new(RevisionHistory.From([]), RevisionId.FromTime(workspace.Host.Clock.GetUtcNow(), _ => false), message, []);
        Files = new RevisionWriter(workspace.Templates, workspace.Relative(model.Sources), workspace.Migrations, workspace.Settings.ToSearchPath())
            .Write(request, stages, RevisionWriter.FactsOf(Schema.Empty, schema, [], stages));
    }

    /// <summary>Removes the files, and the folder where it was made for them.</summary>
    internal void TakeBack()
    {
        Files.SelectMany(f => new[] { f.ManifestPath, f.UpPath, f.DownPath }).ToList().ForEach(File.Delete);
        Files = [];
        if (isNew && Directory.Exists(workspace.Migrations))
        {
            Directory.Delete(workspace.Migrations);
        }
    }
}
