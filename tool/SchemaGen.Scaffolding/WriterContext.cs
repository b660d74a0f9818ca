using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Scaffolding.Code;
using SchemaGen.Scaffolding.Naming;

namespace SchemaGen.Scaffolding;

/// <summary>What has been written so far, and what every writer needs.</summary>
internal sealed class WriterContext(Schema schema, ScaffoldOptions options)
{
    private readonly Dictionary<ObjectId, ClassDraft> classes = [];
    private readonly List<LeftOut> leftOut = [];
    private readonly List<SchemaObject> declared = [];

    public Schema Schema => schema;

    public ScaffoldOptions Options => options;

    public CodeNames Names { get; } = CodeNames.Of(schema, options);

    public DefaultNames Defaults { get; } = new(schema, options.Models.Names);

    public List<AttributeCode> Assembly { get; } = [];

    public List<EnumCode> Enums { get; } = [];

    public IEnumerable<ClassDraft> Classes => classes.Values;

    public IReadOnlyList<LeftOut> LeftOut => leftOut;

    public IReadOnlyList<SchemaObject> Declared => declared;

    public void Add(ClassDraft made) => classes.Add(made.Table, made);

    /// <summary>The class of a table, or null where it is left out.</summary>
    public ClassDraft? ClassOf(ObjectId table) => classes.GetValueOrDefault(table);

    public PropertyDraft? PropertyOf(ObjectId column) => ClassOf(column.TableId)?.Find(column.Name);

    /// <summary>The primary key of a table, where it has one of its own.</summary>
    public PrimaryKey? KeyOf(ObjectId table) => PartsOf<PrimaryKey>(table).FirstOrDefault();

    /// <summary>What a table has of its own, not of a parent.</summary>
    public IEnumerable<T> PartsOf<T>(ObjectId table)
        where T : SchemaObject => schema.Of(table).OfType<T>().Where(o => !o.IsImplied);

    /// <summary>The schema as an argument, where it is not the default one.</summary>
    public string? SchemaOf(ObjectId id) => id.Schema == options.Models.DefaultSchema ? null : id.Schema;

    /// <summary>The name of a constraint or an index, where it is not what it would be called anyway.</summary>
    public string? NameOf(SchemaObject item) => Defaults.IsDefault(item) ? null : item.Id.Name;

    /// <summary>What the index of a partition has to be attached to by a statement; one of a parent that is not ON ONLY takes it in by itself.</summary>
    public string? ParentOf(SchemaObject item) => item.AttachedTo is { } parent && Schema.Find(parent) is { OnOnly: true } ? parent.Name : null;

    /// <summary>Leaves an object to SQL.</summary>
    public void Declare(SchemaObject item) => declared.Add(item);

    public void LeaveOut(SchemaObject item, string reason) => leftOut.Add(new(item, reason));
}
