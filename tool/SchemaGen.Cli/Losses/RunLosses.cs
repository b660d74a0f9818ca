using SchemaGen.Core.Diffing;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Losses;

/// <summary>Has a person agree to what files delete, before any of them runs.</summary>
/// <remarks>What holds nothing loses nothing: an empty database takes the whole history, and a table that was never filled goes without a question.</remarks>
/// <param name="workspace">Where it is asked.</param>
/// <param name="options">The database.</param>
internal sealed class RunLosses(Workspace workspace, MigratorOptions options)
{
    private const int Shown = 20;

    /// <summary>Whether a person may be asked.</summary>
    public bool MayAsk { get; init; } = true;

    /// <summary>Fails unless the way to a target deletes nothing that is there, or somebody has agreed to it.</summary>
    /// <exception cref="CommandException">Nobody has; the message names what would go.</exception>
    public async Task RequireAsync(MigrationDirection direction, string target, bool isAgreed, CancellationToken cancellation)
    {
        var steps = await new Migrator(options with { OnEvent = null }).PlanAsync(direction, target, cancellation);
        var command = direction == MigrationDirection.Upgrade ? "upgrade" : "downgrade";
        if (isAgreed || workspace.Settings.AllowDataLoss.Contains(command))
        {
            return;
        }

        var lost = await FindAsync(steps, cancellation);
        var list = string.Join('\n', [.. lost.Take(Shown), .. lost.Count > Shown ? [$"  and {lost.Count - Shown} more"] : (string[])[]]);
        if (lost.Count == 0 || (MayAsk && workspace.Terminal.CanAsk && workspace.Terminal.Ask($"this {command} deletes data that is there:\n{list}\nIs it to run?")))
        {
            return;
        }

        throw new CommandException($"nothing is run, because this {command} deletes data that is there:\n{list}\n--yes runs it all the same, and --plan and --sql show what it runs");
    }

    private async Task<IReadOnlyList<string>> FindAsync(IReadOnlyList<MigrationStep> steps, CancellationToken cancellation)
    {
        List<(MigrationStep Step, FileLoss Loss, IReadOnlyList<string> Now)> found = [];
        List<Rename> earlier = [];
        foreach (var step in steps)
        {
            found.AddRange(FileLoss.Of(step.Path).Select(l =>
                (step, l, (IReadOnlyList<string>)[.. l.Relations.Select(r => OfTenant(NameNow(r, earlier)))])));
            earlier.AddRange(step.TableRenames);
        }

        if (found.Count == 0)
        {
            return [];
        }

        var filled = await StoredRows.FindAsync(options, found.SelectMany(f => f.Now), cancellation);
        return
        [
            .. from item in found
               where item.Now.Count == 0 || item.Now.Any(filled.Contains)
               select $"  {item.Loss.What}    {Path.GetRelativePath(workspace.Host.CurrentDirectory, item.Step.Path).Replace('\\', '/')}:{item.Loss.Line}",
        ];
    }

    // What names no schema is the tenant's, by the search path at the head of each file.
    private string OfTenant(string name) => options.TenantSchema is not { } schema ? name
        : name.Contains('.', StringComparison.Ordinal) ? TenantSchema.In(name, schema)
        : $"{SqlIdentifier.Quote(schema)}.{name}";

    // A step before it may give the table the name by which it goes.
    private static string NameNow(string name, List<Rename> earlier)
    {
        var path = name.Contains('.', StringComparison.Ordinal) ? name : $"public.{name}";
        var id = ObjectId.Parse(Table.ObjectKind, path);
        foreach (var rename in Enumerable.Reverse(earlier))
        {
            id = id == rename.To ? rename.From : id;
        }

        return id is null || id.Path == path ? name : id.Path;
    }
}
