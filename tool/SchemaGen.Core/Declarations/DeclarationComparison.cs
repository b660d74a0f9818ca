using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Declarations;

/// <summary>What is declared now, held against what was declared when the last revision was written.</summary>
/// <param name="Known">Objects of the history whose declarations are as they were, and so is what they stand on.</param>
/// <param name="Changed">Declarations of objects that are new or changed.</param>
/// <param name="Affected">Declarations that are as they were, of objects that stand on something that has changed: what <c>SELECT *</c> means depends on the table.</param>
/// <param name="AreStatementsKnown">Whether the statements that define nothing by themselves are as they were.</param>
public sealed record DeclarationComparison(IReadOnlyList<SchemaObject> Known, IReadOnlyList<Declaration> Changed, IReadOnlyList<Declaration> Affected, bool AreStatementsKnown)
{
    /// <summary>Whether no server has to be asked what the declarations make.</summary>
    public bool NeedsNoServer => Changed.Count == 0 && Affected.Count == 0 && AreStatementsKnown;

    /// <summary>Compares by text alone; a server need not be there.</summary>
    /// <param name="declarations">What is declared now.</param>
    /// <param name="recorded">The schema of the history.</param>
    /// <param name="models">The schema of the models.</param>
    public static DeclarationComparison Compare(IReadOnlyList<Declaration> declarations, Schema recorded, Schema models)
    {
        var named = declarations.Where(d => d.Name is not null).ToList();
        var byText = named.ToLookup(d => d.Text, StringComparer.Ordinal);
        Dictionary<ObjectId, Declaration> found = [];
        var altered = DeclaredTexts.Recorded(declarations).Where(d => d.Name is not null).ToList();
        List<SchemaObject> known = [];
        foreach (var item in recorded.Where(o => o.IsDeclared))
        {
            if (item is not DefinedObject defined || !item.Id.Kind.IsWhole)
            {
                known.Add(item);
            }
            else if (byText[defined.Definition.Text].FirstOrDefault(d => d.Declares(defined)) is { } declaration
                || (declaration = altered.Find(d => d.Name!.Fits(defined.Id))) is not null)
            {
                known.Add(item);
                found[item.Id] = declaration;
            }
        }

        var changed = named.Except(found.Values).ToList();
        var affected = FindAffected(known, changed, recorded, models);
        HashSet<ObjectId> statements = [.. DeclaredTexts.Statements(declarations).Select(s => s.Id)];
        return new(
            [.. known.Where(k => !affected.Contains(k.Id))],
            changed,
            [.. found.Where(f => affected.Contains(f.Key)).Select(f => f.Value).Distinct()],
            statements.SetEquals(recorded.OfType<Statement>().Select(s => s.Id)));
    }

    // What a view prints can change with the tables, views and functions below it, what any other object prints with what its expressions read.
    private static HashSet<ObjectId> FindAffected(List<SchemaObject> known, List<Declaration> changed, Schema recorded, Schema models)
    {
        var views = known.OfType<DefinedObject>().Where(o => o is View or MaterializedView).ToList();
        ChangedNeeds needs = new(recorded, new(models.Concat(known)));
        HashSet<ObjectId> moved = [.. views.SelectMany(v => v.Needs.Value).Where(n => n.Kind == Table.ObjectKind).Distinct().Where(t => HasMoved(t, recorded, models))];
        HashSet<ObjectId> kept = [.. known.Select(k => k.Id)];
        moved.UnionWith(recorded.Where(o => o is DefinedObject && ((o.IsDeclared && !kept.Contains(o.Id)) || changed.Exists(c => c.Name!.Fits(o.Id)))).Select(o => o.Id));
        HashSet<ObjectId> affected = [.. known.Where(k => k is DefinedObject && k.Id.Kind.IsWhole && needs.Concern(k, k)).Select(k => k.Id)];
        moved.UnionWith(affected);
        for (var count = -1; moved.Count != count;)
        {
            count = moved.Count;
            affected.UnionWith(views.Where(v => v.Needs.Value.Any(moved.Contains)).Select(v => v.Id));
            moved.UnionWith(affected);
        }

        return affected;
    }

    private static bool HasMoved(ObjectId table, Schema recorded, Schema models)
    {
        var (old, made) = (recorded.ColumnsOf(table).ToList(), models.ColumnsOf(table).ToList());
        return !models.Contains(table) ? recorded.Contains(table) : made.Count > 0 && (old.Count != made.Count || made.Exists(m => recorded.Find(m.Id) is not Column was || HasMoved(was, m)));
    }

    private static bool HasMoved(Column was, Column column) => was.Collation != column.Collation || was.Type != ((Column)SpellingTransfer.FromHistory(column, was)).Type;
}
