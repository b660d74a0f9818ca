using SchemaGen.Core.Diffing;
using SchemaGen.Core.Naming;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas;

/// <summary>An object of a database: what it is, what it needs, and how it changes.</summary>
/// <param name="Id">What it is called.</param>
public abstract record SchemaObject(ObjectId Id)
{
    /// <summary>The text of COMMENT ON; null where there is none.</summary>
    public string? Comment { get; init; }

    /// <summary>The text of COMMENT ON what it brings along, such as the index of a key; null where there is none.</summary>
    public virtual string? InnerComment => null;

    /// <summary>Whether a file of SQL declares it and not a class; it is the same object either way.</summary>
    public bool IsDeclared
    {
        get => Declared.Value;
        init => Declared = new(value);
    }

    private Uncompared<bool> Declared { get; init; }

    /// <summary>What its name was made of where a model gives it none; null where it is written, and for what no model says.</summary>
    public NameOrigin? ChosenName
    {
        get => Chosen.Value;
        init => Chosen = new(value);
    }

    private Uncompared<NameOrigin?> Chosen { get; init; }

    /// <summary>Whether the server makes it because a parent of its table has it: a column, a constraint or an index of a partition or of a table that inherits.</summary>
    public bool IsImplied { get; init; }

    /// <summary>The index or constraint of the parent of its table that its own index is a part of (ATTACH PARTITION); null where there is none.</summary>
    public ObjectId? AttachedTo { get; init; }

    /// <summary>Whether the partitions of its table need not have it (CREATE INDEX ON ONLY).</summary>
    public bool OnOnly { get; init; }

    /// <summary>The object in whose CREATE it can be written and in whose DROP it goes; null where it stands alone.</summary>
    public virtual ObjectId? Owner => null;

    /// <summary>Whether it is written inside the CREATE of its owner where both are made at once; it goes in its owner's DROP either way.</summary>
    public virtual bool IsWrittenInOwner => Owner is not null;

    /// <summary>Whether CREATE TABLE takes the two for one, so that this one has to be made after it.</summary>
    public virtual bool MergesInto(SchemaObject other) => false;

    /// <summary>The names that nothing else may hold while it exists.</summary>
    public virtual IEnumerable<UniqueName> UniqueNames => [];

    /// <summary>The properties of the object by name; the manifest, the templates and the reports are made of them.</summary>
    public abstract FactSet ToFacts();

    /// <summary>What has to exist before it does; ids that are not in the schema are left out by the caller.</summary>
    public virtual IEnumerable<ObjectId> DependsOn(Schema schema) => [];

    /// <summary>How it becomes <paramref name="after"/>, which has the same id and is not equal.</summary>
    public virtual Transition TransitionTo(SchemaObject after) => Transition.InPlace;

    /// <summary>Whether it can stay as it is while something that it depends on goes through <paramref name="change"/>.</summary>
    public virtual bool Survives(Change change) => change.Action is ChangeAction.Alter or ChangeAction.Create or ChangeAction.Rename
        || change.Id.Kind == Objects.Extension.ObjectKind;

    /// <summary>The object with what its writer left to the server taken from its counterpart on the other side of a comparison.</summary>
    public virtual SchemaObject WithUnsetFrom(SchemaObject counterpart) => this;

    /// <summary>What a reviewer has to know before <paramref name="change"/>, which makes, alters or drops it and is a part of the difference, is run.</summary>
    public virtual IEnumerable<Hazard> Hazards(Change change, Difference difference) => [];

    /// <summary>Whether a change that keeps others from its table has a form that does not, where each statement commits by itself.</summary>
    /// <param name="change">The change, whole or the drop or the create of a replacement.</param>
    /// <param name="difference">What it is a part of.</param>
    public virtual bool HasOnlineForm(Change change, Difference difference) => false;

    /// <summary>What stands behind its name in a report: <c>on cars (model)</c>.</summary>
    public virtual string Detail => string.Empty;

    /// <summary>The object with what stands beside its properties taken from another version of it: the comment, where it was declared, what its name was made of, and whether a parent brings it.</summary>
    public virtual SchemaObject WithNotesOf(SchemaObject other) =>
        this with { Comment = other.Comment, IsDeclared = other.IsDeclared, ChosenName = other.ChosenName, IsImplied = other.IsImplied };

    /// <summary>The facts of an index, or of a constraint that has one, about those of other tables.</summary>
    protected FactSet WithTree(FactSet facts) => facts.With("on_only", OnOnly).With("attached_to", AttachedTo);

    /// <summary>The object as it would be if its index were a part of what that of another version is a part of, where no statement or ATTACH PARTITION makes it so.</summary>
    protected SchemaObject WithTreeOf(SchemaObject other) => this with { AttachedTo = AttachedTo ?? other.AttachedTo, OnOnly = OnOnly && other.OnOnly };

    /// <summary>Whether only the comment tells the two apart.</summary>
    public bool DiffersInCommentOnly(SchemaObject other) => Comment != other.Comment && this with { Comment = other.Comment } == other;
}
