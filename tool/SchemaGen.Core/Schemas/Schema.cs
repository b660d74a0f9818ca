using System.Collections;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas;

/// <summary>A set of objects: what a database, a set of models or a history of revisions holds.</summary>
public sealed class Schema : IReadOnlyCollection<SchemaObject>
{
    private readonly List<SchemaObject> objects = [];
    private readonly Dictionary<ObjectId, int> places = [];
    private readonly Lazy<Dictionary<UniqueName, ObjectId>> byUniqueName;
    private readonly Lazy<ILookup<string, ObjectId>> typesByName;
    private readonly Lazy<ILookup<ObjectId, SchemaObject>> byTable;
    private readonly Lazy<ValueList<ObjectId>> extensions;
    private readonly Lazy<ValueList<OperatorClass>> operatorClasses;
    private readonly Lazy<Mentions> mentions;
    private readonly Lazy<Dictionary<ObjectId, ChildTable>> childTables;
    private readonly Lazy<SeedRows> seedRows;

    /// <summary>Makes a schema of objects; their order is kept, and the last of two with one id wins.</summary>
    public Schema(IEnumerable<SchemaObject> objects)
    {
        foreach (var item in objects)
        {
            if (places.TryGetValue(item.Id, out var place))
            {
                this.objects[place] = item;
            }
            else
            {
                places.Add(item.Id, this.objects.Count);
                this.objects.Add(item);
            }
        }

        byUniqueName = new(Holders);
        typesByName = new(() => byUniqueName.Value.Where(s => s.Key.Space == UniqueName.Type(string.Empty, string.Empty).Space).ToLookup(s => s.Key.Name, s => s.Value, StringComparer.Ordinal));
        byTable = new(() => this.objects.Where(o => TableOf(o) is not null).ToLookup(o => TableOf(o)!));
        mentions = new(() => new(this));
        childTables = new(() => this.objects.OfType<ChildTable>().GroupBy(l => l.Table).ToDictionary(g => g.Key, g => g.Last()));
        seedRows = new(() => new(this));
        operatorClasses = new(() => this.objects.OfType<OperatorClass>().ToValueList());
        extensions = new(() => this.objects.Where(o => o is Extension).Select(o => o.Id).ToValueList());
    }

    /// <summary>The schema without objects.</summary>
    public static Schema Empty { get; } = new([]);

    /// <inheritdoc />
    public int Count => objects.Count;

    /// <summary>The ids of all extensions: what a type, an operator class or a function may come from.</summary>
    public ValueList<ObjectId> Extensions => extensions.Value;

    /// <summary>The operator classes, which indexes use with or without naming them.</summary>
    public ValueList<OperatorClass> OperatorClasses => operatorClasses.Value;

    /// <summary>The object of this id, or null.</summary>
    public SchemaObject? Find(ObjectId id) => places.TryGetValue(id, out var place) ? objects[place] : null;

    /// <summary>Whether there is an object of this id.</summary>
    public bool Contains(ObjectId id) => places.ContainsKey(id);

    /// <summary>The object that holds a name, or null.</summary>
    public ObjectId? HolderOf(UniqueName uniqueName) => byUniqueName.Value.TryGetValue(uniqueName, out var id) ? id : null;

    /// <summary>The columns, constraints and indexes of a table, in their order.</summary>
    public IEnumerable<SchemaObject> Of(ObjectId table) => byTable.Value[table];

    /// <summary>The columns of a table, in their order.</summary>
    public IEnumerable<Column> ColumnsOf(ObjectId table) => Of(table).OfType<Column>();

    /// <summary>The rows that are said.</summary>
    public SeedRows SeedRows => seedRows.Value;

    /// <summary>Whether any table descends from another.</summary>
    public bool HasChildTables => childTables.Value.Count > 0;

    /// <summary>What tables descend from others.</summary>
    public IEnumerable<ChildTable> ChildTables => childTables.Value.Values;

    /// <summary>What tables a table descends from, or null for one that stands alone.</summary>
    public ChildTable? AsChild(ObjectId table) => childTables.Value.TryGetValue(table, out var found) ? found : null;

    /// <summary>The columns or checks of the parents of its table, and of theirs, that a column or a check is inherited from.</summary>
    public IEnumerable<ObjectId> OriginsOf(ObjectId part) => AsChild(part.TableId) is not { } child
        ? []
        : child.Parents.Select(p => part with { Schema = p.Schema, Table = p.Name }).Where(Contains).SelectMany(c => OriginsOf(c).Prepend(c));

    /// <summary>The object that made a type of the user's, or null for one that no object here made.</summary>
    public ObjectId? TypeNamed(SqlType type)
    {
        if (type.IsBuiltIn)
        {
            return null;
        }

        var path = ObjectId.SplitPath(type.BaseName);
        return path.Count switch
        {
            1 => HolderOf(UniqueName.Type("public", path[0])) ?? OnlyTypeNamed(path[0]),
            2 => HolderOf(UniqueName.Type(path[0], path[1])),
            _ => null,
        };
    }

    /// <summary>The functions, types and other objects that an expression speaks of.</summary>
    public IEnumerable<ObjectId> MentionedIn(SqlExpression? expression) => expression is null ? [] : mentions.Value.InExpression(expression);

    /// <summary>What the body of a function may speak of; its names need not be qualified, and need not be names at all.</summary>
    public IEnumerable<ObjectId> MentionedInBody(string sql) => mentions.Value.InBody(sql);

    /// <summary>The same schema with each object replaced by what <paramref name="change"/> makes of it; null leaves it out.</summary>
    public Schema Select(Func<SchemaObject, SchemaObject?> change) => new(objects.Select(change).Where(o => o is not null)!);

    /// <inheritdoc />
    public IEnumerator<SchemaObject> GetEnumerator() => objects.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Dictionary<UniqueName, ObjectId> Holders()
    {
        Dictionary<UniqueName, ObjectId> found = [];
        foreach (var item in objects)
        {
            foreach (var uniqueName in item.UniqueNames)
            {
                found[uniqueName] = item.Id;
            }
        }

        return found;
    }

    // A type that is named without a schema stands somewhere in the search path.
    private ObjectId? OnlyTypeNamed(string name) => typesByName.Value[name].Take(2).ToList() is [var type] ? type : null;

    private static ObjectId? TableOf(SchemaObject item) => item switch
    {
        Row => null,
        { Id.Kind.Scope: ObjectScope.Table } => item.Id.TableId,
        Index index => index.Table,
        _ => null,
    };
}
