using SchemaGen.Core.Diffing;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.History;

/// <summary>The facts of a manifest: what a revision does to the schema, one object a line.</summary>
/// <remarks>
/// <c>+ column public.cars.year integer</c> makes, <c>~</c> gives the whole new state, <c>-</c> drops, <c>&gt; table public.cars public.vehicles</c> renames,
/// the comment of an object is its property <c>comment</c>, and <c>declared</c> says that a file of SQL declares it.
/// </remarks>
public static class SchemaFacts
{
    private const string CommentKey = "comment";
    private const string DeclaredKey = "declared";

    /// <summary>The lines of a difference.</summary>
    public static IEnumerable<string> Write(Difference difference) => difference.Changes
        .Where(c => c.Action != ChangeAction.Drop || !difference.IsSaidByOwner(c))
        .Select(Line)
        .Concat(OwnershipLines(difference));

    /// <summary>The schema after the lines.</summary>
    /// <exception cref="FormatException">A line is not of the form; the message names it.</exception>
    public static Schema Apply(Schema schema, IEnumerable<string> lines) => Parse(lines).ApplyTo(schema);

    /// <summary>What the lines do to a schema, with all that has to be made anew along with it.</summary>
    /// <exception cref="FormatException">A line is not of the form; the message names it.</exception>
    public static Difference Changes(Schema schema, IReadOnlyList<string> lines) =>
        Differ.Expand(Differ.Compare(schema, Apply(schema, lines), Parse(lines).Renames));

    /// <summary>What gets another name by the lines.</summary>
    /// <exception cref="FormatException">A line is not of the form; the message names it.</exception>
    public static IReadOnlyList<Rename> Renames(IEnumerable<string> lines) => Parse(lines.Where(l => l.StartsWith(">", StringComparison.Ordinal))).Renames;

    /// <summary>What each of the lines speaks of, in order.</summary>
    /// <exception cref="FormatException">A line is not of the form; the message names it.</exception>
    public static IEnumerable<FactSubject> Subjects(IEnumerable<string> lines) => lines.Where(l => l.Length > 0).Select(line =>
    {
        var facts = Parse([line]);
        return facts.Renames.Count > 0 ? new(facts.Renames[0].From, null, facts.Renames[0])
            : facts.Made.Count > 0 ? new FactSubject(facts.Made[0].Id, facts.Made[0], null) { IsNew = line[0] == '+' }
            : new(facts.Gone.First(), null, null);
    });

    /// <summary>The line that says a change, or else the line of its owner; null where it only follows from another one.</summary>
    public static string? LineOf(IReadOnlyList<string> lines, Change change)
    {
        var id = change.Rename?.From ?? change.Id;
        return Find(id) ?? ((change.After ?? change.Before)!.Owner is { } owner ? Find(owner) : null);

        string? Find(ObjectId subject)
        {
            var words = $" {subject.Kind.Name} {FactWriter.Word(subject.Path)}";
            return lines.FirstOrDefault(l => $"{l} ".StartsWith($"{l[0]}{words} ", StringComparison.Ordinal));
        }
    }

    // What a table has of its parents is no fact until it is its own, and no longer where it becomes theirs or goes with theirs.
    private static IEnumerable<string> OwnershipLines(Difference difference)
    {
        var (before, after) = (difference.Before, difference.After);
        if (!before.HasChildTables && !after.HasChildTables)
        {
            yield break;
        }

        HashSet<ObjectId> said = [.. difference.Changes.Where(c => c.Rename is null).Select(c => c.Id)];
        foreach (var old in before.Where(o => o.Owner is { } owner && after.Contains(owner) && !said.Contains(o.Id)))
        {
            var made = after.Find(old.Id);
            if (old.IsImplied != (made?.IsImplied ?? true) || FollowsParent(old, made))
            {
                yield return Line(new(old, made));
            }
        }
    }

    // A column that is the table's own as well changes along with that of its parent, which alone is a step.
    private static bool FollowsParent(SchemaObject old, SchemaObject? made) =>
        old is Column { IsImplied: false } && made is Column { IsImplied: false } && old.WithUnsetFrom(made) != made.WithUnsetFrom(old);

    internal static string Line(Change change)
    {
        var id = change.Id;
        if (change.Rename is { } rename)
        {
            return rename.FromLabel is null
                ? $"> {id.Kind.Name} {FactWriter.Word(rename.From.Path)} {FactWriter.Word(rename.To.Path)}"
                : $"> {id.Kind.Name} {FactWriter.Word(rename.To.Path)} label {FactWriter.Word(rename.FromLabel)} {FactWriter.Word(rename.ToLabel!)}";
        }

        // What a table has of its parents is no fact.
        var made = change.After is { IsImplied: true } ? null : change.After;
        var sign = change.Action switch { _ when made is null => '-', ChangeAction.Create => '+', _ when change.Before!.IsImplied => '+', _ => '~' };
        var facts = made is { } after ? Properties(after) : string.Empty;
        return $"{sign} {id.Kind.Name} {FactWriter.Word(id.Path)} {facts}".TrimEnd();
    }

    /// <summary>The properties of an object as its fact says them.</summary>
    internal static string Properties(SchemaObject item) => FactWriter.Write(item.ToFacts().With(CommentKey, item.Comment).With(DeclaredKey, item.IsDeclared), item.Id.Kind.Headline);

    /// <summary>What the lines say.</summary>
    /// <exception cref="FormatException">A line is not of the form; the message names it.</exception>
    internal static ParsedFacts Parse(IEnumerable<string> lines)
    {
        List<Rename> renames = [];
        List<SchemaObject> made = [];
        HashSet<ObjectId> gone = [];
        foreach (var line in lines.Where(l => l.Length > 0))
        {
            try
            {
                Read(line, renames, made, gone);
            }
            catch (FormatException e)
            {
                throw new FormatException($"{e.Message}: {line}", e);
            }
        }

        return new(renames, made, gone);
    }

    /// <summary>What the lines of one manifest say, which names each object once.</summary>
    /// <exception cref="FormatException">A line is not of the form, or makes what another one made; the message names it.</exception>
    internal static ParsedFacts ParseManifest(IReadOnlyList<string> lines)
    {
        var facts = Parse(lines);
        return Twice(facts.Made, []) is { } twice ? throw new FormatException($"{twice.Kind} '{twice.Display}' is made twice") : facts;
    }

    /// <summary>An object that was made before, or null.</summary>
    internal static ObjectId? Twice(IEnumerable<SchemaObject> made, HashSet<ObjectId> known) => made.FirstOrDefault(m => !known.Add(m.Id))?.Id;

    private static void Read(string line, List<Rename> renames, List<SchemaObject> made, HashSet<ObjectId> gone)
    {
        var reader = new FactReader(line);
        var sign = reader.ReadWord();
        var name = reader.ReadWord();
        var kind = ObjectKinds.Named(name) ?? throw new FormatException($"'{name}' is no kind of object that this version knows");
        var id = ReadId(reader, kind);
        switch (sign)
        {
            case "+" or "~":
                var facts = reader.ReadFacts(kind.Headline);
                made.Add(kind.FromFacts(id, facts) with { Comment = facts.Text(CommentKey), IsDeclared = facts.Has(DeclaredKey) });
                break;
            case "-":
                gone.Add(id);
                break;
            case ">":
                renames.Add(ReadRename(reader, kind, id));
                break;
            default:
                throw new FormatException($"'{sign}' is not one of + ~ - >");
        }
    }

    private static Rename ReadRename(FactReader reader, ObjectKind kind, ObjectId id)
    {
        var word = reader.ReadWord();
        return word == "label" && kind == EnumType.ObjectKind
            ? new(id, id) { FromLabel = reader.ReadWord(), ToLabel = reader.ReadWord() }
            : new(id, ObjectId.Parse(kind, word) ?? throw new FormatException($"'{word}' is no name of a {kind}"));
    }

    private static ObjectId ReadId(FactReader reader, ObjectKind kind)
    {
        var path = reader.ReadWord();
        return ObjectId.Parse(kind, path) ?? throw new FormatException($"'{path}' is no name of a {kind}");
    }
}
