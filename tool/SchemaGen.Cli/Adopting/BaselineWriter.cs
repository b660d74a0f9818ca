using SchemaGen.Cli.Comparing;
using SchemaGen.Cli.Revisions;
using SchemaGen.Core.Diffing;
using SchemaGen.Core.History;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Schemas;
using SchemaGen.Postgres.Scratch;

namespace SchemaGen.Cli.Adopting;

/// <summary>Writes the baseline of an adopted database, proves it on an empty one, and says that the database has it; all of it or nothing.</summary>
/// <param name="workspace">Where.</param>
/// <param name="connection">The database.</param>
internal sealed class BaselineWriter(Workspace workspace, string connection)
{
    /// <summary>Writes it.</summary>
    /// <returns>Its files.</returns>
    /// <exception cref="CommandException">It does not make again what the database has.</exception>
    internal async Task<IReadOnlyList<RevisionFiles>> WriteAsync(Adoption adoption, string message, CancellationToken cancellation)
    {
        if (StagePlanner.Plan(Schema.Empty, adoption.Baseline, []).Count == 0)
        {
            throw new CommandException("the database has nothing of what the models name: 'schemagen revision' writes the first revision, which makes it");
        }

        FirstRevision baseline = new(workspace);
        try
        {
            baseline.Write(adoption.Baseline, adoption.Model, message);
            await ProveAsync(adoption.Baseline, baseline.Files, cancellation);
            await workspace.Migrator(connection).StampAsync("head", cancellation);
            return baseline.Files;
        }
        catch
        {
            baseline.TakeBack();
            throw;
        }
    }

    private async Task ProveAsync(Schema baseline, IReadOnlyList<RevisionFiles> written, CancellationToken cancellation)
    {
        try
        {
            var made = await workspace.Scratch(connection).OnDatabaseAsync(
                async database =>
                {
                    foreach (var file in written)
                    {
                        await SqlFile.RunAsync(database, file.UpPath, cancellation);
                    }

                    return workspace.Comparable(await database.ReadAsync(new(), cancellation));
                },
                cancellation);
            made = await workspace.ReloadedObjects(connection).ReconcileAsync(baseline, made, [], cancellation);
            var differences = Differ.Compare(baseline, made, []).Findings.Select(ChangeText.Finding).ToList();
            if (differences.Count > 0)
            {
                throw new CommandException($"the baseline does not make again on an empty database what this one has, so that nothing is written: {string.Join("; ", differences)}");
            }
        }
        catch (ScratchUnavailableException e)
        {
            workspace.Terminal.Warn($"the baseline has not run on an empty database: {e.Message}");
        }
    }
}
