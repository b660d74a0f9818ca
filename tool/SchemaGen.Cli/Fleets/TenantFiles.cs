using SchemaGen.Core.Schemas;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Fleets;

/// <summary>Tells revisions that each tenant's schema takes from those of a database.</summary>
internal static class TenantFiles
{
    private const int Shown = 5;

    /// <summary>Whether the settings say that each tenant has a schema.</summary>
    public static bool Are(Workspace workspace) => workspace.Settings.Schema == TenantSchema.Placeholder;

    /// <summary>Fails where the revisions would do the same for each of several schemas.</summary>
    /// <exception cref="CommandException">The settings name another schema, or an object belongs to all tenants.</exception>
    public static void Require(Workspace workspace)
    {
        if (!Are(workspace) || workspace.Settings.JournalSchema != TenantSchema.Placeholder)
        {
            throw new CommandException(
                $"--targets schemas: is for revisions whose SQL names the schema \"{TenantSchema.Placeholder}\": "
                + $"write \"schema\": \"{TenantSchema.Placeholder}\" and \"journalSchema\": \"{TenantSchema.Placeholder}\" "
                + "into schemagen.json before the first revision is made");
        }

        var made = workspace.Fold(workspace.LoadHistory().Ordered);
        List<SchemaObject> shared = [.. made.Where(o => !o.Id.Kind.IsSilent && !IsOfTenant(o.Id))];
        if (shared.Count > 0)
        {
            var names = string.Join(", ", shared.Take(Shown).Select(o => o.Id));
            throw new CommandException(
                $"what is in no tenant's schema cannot be made for each of them: {names}"
                + $"{(shared.Count > Shown ? $" and {shared.Count - Shown} more" : string.Empty)}: "
                + "what all tenants share needs a schemagen.json and a folder of revisions of its own");
        }
    }

    /// <summary>Fails where the revisions are those of tenants' schemas.</summary>
    /// <exception cref="CommandException">They are.</exception>
    public static void RefuseOtherTargets(Workspace workspace)
    {
        if (Are(workspace))
        {
            throw new CommandException(
                $"the revisions are for a schema of each tenant (\"schema\": \"{TenantSchema.Placeholder}\"): "
                + "name the schemas by --targets \"schemas:tenant_%\", where % stands for any letters; "
                + "the name of one schema will do, too");
        }
    }

    private static bool IsOfTenant(ObjectId id) =>
        id.Kind.Scope == ObjectScope.Database ? id.Name == TenantSchema.Placeholder : id.Schema == TenantSchema.Placeholder;
}
