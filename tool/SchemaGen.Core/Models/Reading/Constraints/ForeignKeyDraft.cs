using Microsoft.CodeAnalysis;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Models.Reading;

/// <summary>A foreign key that was found, by an attribute or by a navigation.</summary>
/// <param name="Model">The class that has it.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Target">The class that it refers to.</param>
/// <param name="Referenced">The columns that it refers to.</param>
/// <param name="Location">Where it comes from.</param>
internal sealed record ForeignKeyDraft(ModelClass Model, IReadOnlyList<ModelColumn> Columns, ModelClass Target, IReadOnlyList<ModelColumn> Referenced, Location? Location)
{
    /// <summary>Its <c>[References]</c>; null for that of a navigation.</summary>
    public Annotation? Attribute { get; init; }

    /// <summary>ON DELETE.</summary>
    public ReferentialAction OnDelete { get; init; }

    /// <summary>The columns that ON DELETE sets.</summary>
    public IReadOnlyList<ModelColumn> OnDeleteColumns { get; init; } = [];

    /// <summary>The draft of the object.</summary>
    public Draft ToDraft(ModelContext context) => new(
        ForeignKey.ObjectKind,
        Model.Table,
        id => new ForeignKey(id, Columns.Names(), Target.Table, Referenced.Names())
        {
            OnDelete = OnDelete,
            OnDeleteColumns = OnDeleteColumns.Names(),
            OnUpdate = ActionNamed(Attribute?.Word("OnUpdate")),
            MatchFull = Attribute?.Flag("MatchFull") ?? false,
            Period = Attribute?.Flag("Period") ?? false,
            NotEnforced = Attribute?.Flag("NotEnforced") ?? false,
            NotValid = Attribute?.Flag("NotValid") ?? false,
            Deferral = Attribute.Deferral(),
        },
        Location)
    {
        Name = Attribute?.Text("Name"),
        Template = context.Options.Names.ForeignKey,
        Columns = Columns.Names(),
        Comment = Attribute?.Text("Comment"),
    };

    /// <summary>The action of a member of <c>ForeignKeyAction</c> or of EF Core's <c>DeleteBehavior</c>, whose client-side ones are NO ACTION.</summary>
    public static ReferentialAction ActionNamed(string? word) => word switch
    {
        "Restrict" => ReferentialAction.Restrict,
        "Cascade" => ReferentialAction.Cascade,
        "SetNull" => ReferentialAction.SetNull,
        "SetDefault" => ReferentialAction.SetDefault,
        _ => ReferentialAction.NoAction,
    };
}
