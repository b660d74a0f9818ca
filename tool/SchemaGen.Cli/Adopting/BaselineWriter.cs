using SchemaGen.Cli.Revisions;
using SchemaGen.Core.History;

namespace SchemaGen.Cli.Adopting;

/// <summary>Writes the baseline of an adopted database, proved on an empty one, and says that the database has it; all of it or nothing.</summary>
/// <param name="workspace">Where.</param>
/// <param name="connection">The database.</param>
internal sealed class BaselineWriter(Workspace workspace, string connection)
{
    /// <summary>Writes it.</summary>
    /// <returns>Its files.</returns>
    /// <exception cref="CommandException">There is nothing in it, or it does not make again what the database has.</exception>
    internal async Task<IReadOnlyList<RevisionFiles>> WriteAsync(Adoption adoption, string message, CancellationToken cancellation)
    {
        if (adoption.Baseline.All(o => o.Id.Kind.IsSilent))
        {
            throw new CommandException("the database has nothing of what the models name: 'schemagen revision' writes the first revision, which makes it");
        }

        FirstRevision baseline = new(workspace, adoption.Model);
        try
        {
            await baseline.WriteProvedAsync(adoption.Baseline, message, connection, cancellation);
            await workspace.Migrator(connection).StampAsync("head", cancellation);
            return baseline.Files;
        }
        catch
        {
            baseline.TakeBack();
            throw;
        }
    }
}
