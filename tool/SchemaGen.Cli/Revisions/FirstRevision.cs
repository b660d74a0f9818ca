using SchemaGen.Cli.Comparing;
using SchemaGen.Cli.Proving;
using SchemaGen.Core.History;
using SchemaGen.Core.Models;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Schemas;

namespace SchemaGen.Cli.Revisions;

/// <summary>Writes the first revision of a folder, which is made where it is missing; what comes after it may take it back.</summary>
/// <param name="workspace">Where.</param>
/// <param name="model">Where that comes from which the revision makes.</param>
internal sealed class FirstRevision(Workspace workspace, Model model)
{
    private readonly bool isNew = !Directory.Exists(workspace.Migrations);
    private readonly RevisionWriter writer = new(workspace.Templates, workspace.Relative(model.Sources), workspace.Migrations, workspace.Settings.ToSearchPath());

    /// <summary>Its files; none until it is written.</summary>
    internal IReadOnlyList<RevisionFiles> Files { get; private set; } = [];

    /// <summary>Writes the files.</summary>
    /// <param name="schema">What the revision makes.</param>
    /// <param name="message">The name of the revision.</param>
    internal void Write(Schema schema, string message) => Write(RequestOf(message), PartsOf(schema));

    /// <summary>Writes the files once the revision has run up, down and up again on an empty database.</summary>
    /// <param name="schema">What the revision makes.</param>
    /// <param name="message">The name of the revision.</param>
    /// <param name="connection">The database, whose server it is only where the settings say so.</param>
    /// <param name="cancellation">Stops the server.</param>
    /// <exception cref="CommandException">It does not make what it should.</exception>
    internal async Task WriteProvedAsync(Schema schema, string message, string connection, CancellationToken cancellation)
    {
        var parts = PartsOf(schema);
        Write(await new NewRevisionProof(workspace, model, connection).ProveAsync(Schema.Empty, RequestOf(message), parts, cancellation), parts);
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

    private void Write(RevisionRequest request, IReadOnlyList<RevisionPart> parts)
    {
        Directory.CreateDirectory(workspace.Migrations);
        Files = writer.Write(request, parts);
    }

    private RevisionRequest RequestOf(string message) => new(RevisionHistory.From([]), RevisionId.FromTime(workspace.Host.Clock.GetUtcNow(), _ => false), message, []);

    private IReadOnlyList<RevisionPart> PartsOf(Schema schema)
    {
        var stages = StagePlanner.Plan(Schema.Empty, schema, []);
        return writer.Render(stages, RevisionWriter.FactsOf(Schema.Empty, schema, [], stages));
    }
}
