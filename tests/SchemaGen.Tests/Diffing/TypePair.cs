using SchemaGen.Core.Diffing;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Tests.Diffing;

/// <summary>A column that gets another type, and its way back, as a revision has them.</summary>
internal sealed record TypePair(string From, string To)
{
    private static readonly ObjectId TableId = Table.IdOf("public", "probe");
    private static readonly ConversionHint Mood = new([new("Sad", "sad", "0"), new("Happy", "happy", "1"), new("Elated", "elated", "7")]);

    public ValueConversion Up { get; } = Conversion(Column(From, To, isModel: false), Column(To, From, isModel: true), isWayBack: false);

    public ValueConversion Down { get; } = Conversion(Column(To, From, isModel: true), Column(From, To, isModel: false), isWayBack: true);

    /// <summary>Whether a revision of it is refused.</summary>
    public bool IsRefused => Up.IsImpossible || Down.IsImpossible;

    private static ValueConversion Conversion(Column before, Column after, bool isWayBack) =>
        Differ.Expand(Differ.Compare(Made(before), Made(after), []) with { IsWayBack = isWayBack }).Changes.Single(c => c.Id == after.Id).Conversion!;

    // The models know the members of an enumeration, whichever of the two types keeps it.
    private static Column Column(string type, string other, bool isModel) =>
        new(Core.Schemas.Objects.Column.IdOf(TableId, "c"), SqlType.FromServer(type)) { Hint = isModel && (type == "public.mood" || other == "public.mood") ? Mood : null };

    private static Schema Made(Column column) =>
        new([new Namespace(Namespace.IdOf("public")), new Table(TableId), column, new EnumType(EnumType.IdOf("public", "mood"), ["sad", "happy", "elated"])]);
}
