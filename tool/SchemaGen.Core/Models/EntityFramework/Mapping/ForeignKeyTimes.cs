using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.EntityFramework.Building;
using SchemaGen.Core.Models.EntityFramework.Conventions;
using SchemaGen.Core.Models.Reading;

namespace SchemaGen.Core.Models.EntityFramework.Mapping;

/// <summary>Tells by which names of tables EFCore.NamingConventions names a foreign key.</summary>
/// <remarks>
/// It does so when the key is added and when the table of the dependent is named; that of the principal may get its name later, which it
/// does not look at.
/// </remarks>
/// <param name="model">The model.</param>
/// <param name="mapping">Tells tables.</param>
internal sealed class ForeignKeyTimes(EntityModel model, TableMapping mapping)
{
    private Dictionary<EntityType, int>? added;

    /// <summary>The name of a foreign key, not rewritten yet.</summary>
    public string NameOf(EntityForeignKey key, string table, string principal, IEnumerable<string> columns)
    {
        if (!model.IsRewritten)
        {
            return EntityNames.ForeignKey(table, principal, columns);
        }

        // The set of a derived class names its table until the model is complete.
        if (IsInTableOfBase(key.Dependent) && mapping.SetOf(key.Dependent) is not null)
        {
            return EntityNames.ForeignKey(table, NameAt(key.Principal, int.MaxValue, principal), columns);
        }

        var naming = IsInTableOfBase(key.Dependent) ? key.Dependent.SelfAndBases.Max(NamedAt) : NamedAt(key.Dependent);
        var step = Math.Max(StepOf(key), naming);
        return EntityNames.ForeignKey(NameAt(key.Dependent, step, table), NameAt(key.Principal, step, principal), columns);
    }

    /// <summary>
    /// Tells of a derived class that a navigation names first: the package leaves it in the table that its base class had then, which makes
    /// another hierarchy of it.
    /// </summary>
    public void ReportLeftBehind(ModelContext context)
    {
        foreach (var type in model.Types.Where(t => model.IsRewritten && IsInTableOfBase(t) && IsLeftBehind(t)))
        {
            context.Report(
                DiagnosticIds.UnreadFluentCall,
                $"EFCore.NamingConventions leaves '{type}', to which a navigation leads, in another table than '{type.Root}', "
                    + "to which ToTable gives a name later: "
                    + $"give it a set, DbSet<{type}>, or '{type.Root}' a discriminator by HasDiscriminator before that",
                type.Location);
        }
    }

    private bool IsLeftBehind(EntityType type) =>
        mapping.SetOf(type) is null && type.Root.Discriminator is null
        && AddedAt(type) < type.AddedAt && AddedAt(type) < NamedAt(type.Root);

    private static bool IsInTableOfBase(EntityType type) => type.BaseType is not null && TableMapping.StrategyOf(type) == "TPH";

    private string NameAt(EntityType type, int step, string name)
    {
        if (IsInTableOfBase(type))
        {
            return mapping.SetOf(type) is { } set ? model.Rewrite(EntityNames.Cut(set)) : NameAt(type.Root, step, name);
        }

        return type.TableNames.Count == 0 || type.IsOwned ? name
            : type.TableNames.LastOrDefault(n => n.Step <= step)?.Name ?? mapping.NameByConvention(type);
    }

    // The last step that gives the table another name than it has.
    private int NamedAt(EntityType type)
    {
        var (step, name) = (0, mapping.NameByConvention(type));
        foreach (var naming in type.TableNames.Where(n => n.Name != name))
        {
            (step, name) = (naming.Step, naming.Name);
        }

        return step;
    }

    private int StepOf(EntityForeignKey key)
    {
        var relationship = key.Relationship;
        RelationshipEnd[] ends = [relationship.First, relationship.Second];
        if (relationship.IsOwnership && relationship.AddedAt <= model.ConfiguredAt)
        {
            return relationship.AddedAt;
        }

        // A join that nobody configures comes with the relationship that needs it.
        var step = relationship.BaseName is not null ? AddedAt(key.Dependent)
            : ends.Where(e => e.Navigation is not null).Select(e => (int?)AddedAt(e.Type)).Min() ?? relationship.AddedAt;
        return relationship.KeyedAt is { } keyed && !IsFound(key) ? Math.Max(step, keyed) : step;
    }

    // Naming the properties that are found by their names anyway makes no other key.
    private static bool IsFound(EntityForeignKey key) =>
        (ForeignKeyNames.Find(key.Relationship, key.PrincipalProperties)
            ?? [.. key.PrincipalProperties.Select(p => ForeignKeyNames.Shadow(key.Relationship, p.Name))])
            .SequenceEqual(key.Properties.Select(p => p.Name));

    private int AddedAt(EntityType type) => (added ??= Reach()).TryGetValue(type, out var step) ? step : type.AddedAt;

    // A class is added with the first one whose navigation leads to it.
    private Dictionary<EntityType, int> Reach()
    {
        var steps = model.Types.ToDictionary(t => t, t => t.AddedAt);
        var links = model.Relationships.SelectMany(r => new[] { (From: r.First, To: r.Second.Type), (From: r.Second, To: r.First.Type) })
            .Where(l => l.From.Navigation is not null).Select(l => (From: l.From.Type, l.To))
            .Concat(model.Relationships.Where(r => r.Join?.Type is not null)
                .SelectMany(r => new[] { (From: r.First.Type, To: r.Join!.Type!), (From: r.Second.Type, To: r.Join!.Type!) }))
            .Where(l => steps.ContainsKey(l.From) && steps.ContainsKey(l.To)).ToList();
        for (var isChanged = true; isChanged;)
        {
            isChanged = false;
            foreach (var (from, to) in links.Where(l => steps[l.From] < steps[l.To]))
            {
                (steps[to], isChanged) = (steps[from], true);
            }
        }

        return steps;
    }
}
