using SchemaGen.Core.Configuration;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Schemas;

/// <summary>Tells the objects that are ours from those that are left alone: by the settings, by <c>[Unmanaged]</c>, and because neither a revision nor a model names them.</summary>
/// <param name="schemas">The schemas that are looked at; all where there is none.</param>
/// <param name="patterns">What is ours and what is not.</param>
/// <param name="unmanaged">The tables and columns with <c>[Unmanaged]</c>.</param>
public sealed class ManagedObjects(IReadOnlyList<NamePattern> schemas, IReadOnlyList<NamePattern> patterns, IEnumerable<ObjectId> unmanaged)
{
    /// <summary>Why an object is left alone that the settings do not leave out.</summary>
    public const string Unnamed = "is in the database, in no revision and in no model";

    private readonly HashSet<ObjectId> unmanaged = [.. unmanaged];
    private readonly List<NamePattern> included = [.. patterns.Where(p => !p.IsExclusion)];
    private readonly List<NamePattern> excluded = [.. patterns.Where(p => p.IsExclusion)];

    /// <summary>What settings and <c>[Unmanaged]</c> say.</summary>
    public static ManagedObjects By(Settings settings, IEnumerable<ObjectId> unmanaged) =>
        new(Patterns(settings.Schemas), Patterns(settings.Managed), unmanaged) { Given = Namespace.IdOf(settings.JournalSchema) };

    /// <summary>The schema that is there before the first revision, because the journal stands in it.</summary>
    public ObjectId? Given { get; init; }

    /// <summary>A schema without what is left alone.</summary>
    public Schema Of(Schema schema)
    {
        if (schemas.Count == 0 && patterns.Count == 0 && unmanaged.Count == 0 && (Given is not { } given || !schema.Contains(given)))
        {
            return schema;
        }

        var sequences = SequencesLeftAlone(schema);
        return schema.Select(o => IsLeftAlone(o) || sequences.Contains(o.Id) ? null : o);
    }

    /// <summary>What of a database is ours: what a revision made, the models name, or a pattern claims.</summary>
    public Schema Of(Schema database, Schema recorded, Schema models)
    {
        var others = OfOtherTools(database);
        return Of(database).Select(o => IsClaimed(o, recorded, models) && !IsOfOtherTool(o, others, recorded, models) ? o : null);
    }

    /// <summary>What of a database is left alone, and why; the parts of a table that is are not named.</summary>
    public IEnumerable<(ObjectId Id, string Reason)> Others(Schema database, Schema recorded, Schema models)
    {
        var others = OfOtherTools(database);
        var journals = KnownJournals.In(database);
        foreach (var item in database.Where(o => !o.IsImplied))
        {
            if (IsOfOtherTool(item, others, recorded, models))
            {
                if (journals.TryGetValue(item.Id, out var journal))
                {
                    yield return (item.Id, $"is the journal of {journal.Title}");
                }
            }
            else if (IsLeftAlone(item))
            {
                if (item.Owner is null || unmanaged.Contains(item.Id))
                {
                    yield return (item.Id, unmanaged.Contains(item.Id) ? "is [Unmanaged]" : "is left out by the settings");
                }
            }
            else if (!IsClaimed(item, recorded, models) && (item.Owner is not { } owner || recorded.Contains(owner) || models.Contains(owner)))
            {
                yield return (item.Id, Unnamed);
            }
        }
    }

    private static List<NamePattern> Patterns(IEnumerable<string> texts) => [.. texts.Select(t => new NamePattern(t))];

    private bool IsLeftAlone(SchemaObject item)
    {
        var id = item is Grant grant ? grant.On : item.Owner ?? item.Id;
        return item.Id == Given || unmanaged.Contains(item.Id) || unmanaged.Contains(id) || IsOfOtherSchema(id) || excluded.Exists(p => p.Matches(id))
            || (included.Count > 0 && id.Kind.Scope != ObjectScope.Database && !included.Exists(p => p.Matches(id)));
    }

    // Extensions are of the database; one that stands in a schema that is not looked at may serve one that is.
    private bool IsOfOtherSchema(ObjectId id) => schemas.Count > 0 && id.Kind != Extension.ObjectKind
        && !schemas.Any(s => s.Matches(id.Kind == Namespace.ObjectKind ? id : Namespace.IdOf(id.Schema)));

    private bool IsClaimed(SchemaObject item, Schema recorded, Schema models) => item is Grant grant
        ? new[] { grant.On, grant.Id }.Any(i => recorded.Contains(i) || models.Contains(i)) || IsByPattern(grant.On)
        : recorded.Contains(item.Id) || models.Contains(item.Id) || IsByPattern(item.Id);

    // A pattern is not enough to claim the journal of another migration tool: to drop it would undo all that the tool knows.
    private static bool IsOfOtherTool(SchemaObject item, HashSet<ObjectId> others, Schema recorded, Schema models) =>
        others.Count > 0 && (others.Contains(item.Id) || others.Contains(KnownJournals.SubjectOf(item)))
        && !recorded.Contains(item.Id) && !models.Contains(item.Id) && !recorded.Contains(KnownJournals.SubjectOf(item)) && !models.Contains(KnownJournals.SubjectOf(item));

    private static HashSet<ObjectId> OfOtherTools(Schema database)
    {
        var journals = KnownJournals.In(database);
        return journals.Count == 0 ? [] : [.. journals.Keys, .. KnownJournals.SequencesOf(database, journals.ContainsKey)];
    }

    private bool IsByPattern(ObjectId id) => included.Count > 0 && id.Kind.Scope != ObjectScope.Database;

    // A sequence is its column's.
    private HashSet<ObjectId> SequencesLeftAlone(Schema schema) =>
    [
        .. schema.OfType<SequenceOwner>()
            .Where(o => unmanaged.Contains(o.Column) || (schema.Find(o.Column) is { } column && IsLeftAlone(column)))
            .SelectMany(o => new[] { o.Id, Sequence.IdOf(o.Id.Schema, o.Id.Name) }),
    ];
}
