using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Diffing;

/// <summary>Makes values of a native enumerated type of numbers, truth values and names of members, and back, by the members of the enumeration in C#.</summary>
internal static class EnumConversions
{
    private const int Shown = 8;

    internal static ValueConversion? Of(Column before, Column after, ConversionScope scope)
    {
        var (from, to) = (scope.StoredBefore(before.Type), scope.StoredAfter(after.Type));
        var name = SqlIdentifier.Quote(after.Id.Name);
        var members = (after.Hint ?? before.Hint)?.Members ?? [];
        return (scope.EnumBefore(before.Type), scope.EnumAfter(after.Type)) switch
        {
            _ when from.IsArray != to.IsArray => null,
            ({ } old, { } made) => new(TypeConversion.Using(after.Id.Name, before.Type, after.Type)) { Unfit = old.Labels.All(made.Labels.Contains) ? null : Misfits(after, made.Labels) },
            (null, { } made) => ToEnum(name, from, after, MembersOf(members, made)),
            ({ } old, null) => FromEnum(name, old, after with { Type = to }, MembersOf(members, old)),
            _ => null,
        };
    }

    // A type of an older revision may have been named by another rule.
    private static List<EnumMember> MembersOf(ValueList<EnumMember> members, EnumType type) =>
    [
        .. members.Select(m => m with { Label = type.Labels.FirstOrDefault(l => l == m.Label) ?? type.Labels.FirstOrDefault(l => Letters(l) == Letters(m.Name)) ?? string.Empty })
            .Where(m => type.Labels.Contains(m.Label)),
    ];

    private static string Letters(string name) => name.Replace("_", string.Empty).Replace("-", string.Empty).Replace(" ", string.Empty).ToLowerInvariant();

    private static ValueConversion? ToEnum(string name, SqlType from, Column after, List<EnumMember> members)
    {
        var numbers = members.GroupBy(m => m.Number, StringComparer.Ordinal).Select(g => g.First()).ToList();
        if (TypeFamilies.IsText(from.BaseName))
        {
            return OfNames(name, from, after, members);
        }

        if (numbers.Count == 0)
        {
            return null;
        }

        if (TypeFamilies.IsNumber(from.BaseName))
        {
            var sql = from.IsArray ? Replaced(name, numbers.Select(m => (m.Number, m.Label))) : Case(name, numbers.Select(m => (m.Number, m.Label)), $" ELSE {name}::text");
            return new($"{sql}::{after.Type.Best}") { Unfit = Misfits(after, numbers.Select(m => m.Number)) };
        }

        var (no, yes) = (numbers.Find(m => m.Number == "0"), numbers.Find(m => m.Number == "1"));
        return from is { BaseName: "boolean", IsArray: false } && no is not null && yes is not null
            ? new($"{Case(name, [("false", no.Label), ("true", yes.Label)], string.Empty)}::{after.Type.Best}")
            : null;
    }

    // Code that kept an enumeration as text has written the names of its members.
    private static ValueConversion OfNames(string name, SqlType from, Column after, List<EnumMember> members)
    {
        var named = members.Where(m => m.Name != m.Label && !members.Exists(o => o.Label == m.Name)).Select(m => (m.Name, m.Label)).ToList();
        var sql = named.Count == 0 ? name
            : from.IsArray ? Replaced(name, named)
            : Case(name, named.Select(n => (SqlLiteral.Quote(n.Name), n.Label)), $" ELSE {name}");
        return new($"{sql}::{after.Type.Best}")
        {
            Lost = named.Count == 0 ? null : $"{after.Id.Display} holds labels in place of the names of members, on the way back too",
            Unfit = members.Count == 0 ? ValueConversions.Misfits(after) : Misfits(after, members.Select(m => m.Label)),
        };
    }

    private static ValueConversion? FromEnum(string name, EnumType old, Column after, List<EnumMember> members)
    {
        var type = after.Type;
        if (members.Count == 0 || !(TypeFamilies.IsNumber(type.BaseName) || type is { BaseName: "boolean", IsArray: false }))
        {
            return null;
        }

        var others = old.Labels.Except(members.Select(m => m.Label)).ToList();
        var unfit = others.Count == 0 ? null : $"a value of {after.Id.Display} that is {string.Join(", ", others.Select(SqlLiteral.Quote))} has no number";
        if (type.BaseName == "boolean")
        {
            var truths = members.Select(m => (SqlLiteral.Quote(m.Label), m.Number == "0" ? "false" : "true"));
            return new(Mapped(name, truths, others.Count == 0 ? string.Empty : $" ELSE {name}::text::boolean"))
            {
                Lost = members.Count > 2 ? $"{after.Id.Display} keeps only whether the number of a member is 0" : null,
                Unfit = unfit,
            };
        }

        return new(type.IsArray
            ? $"{Replaced(name, members.Select(m => (m.Label, m.Number)))}::{type.Best}"
            : Mapped(name, members.Select(m => (SqlLiteral.Quote(m.Label), m.Number)), others.Count == 0 ? string.Empty : $" ELSE {name}::text::{type.Best}"))
        { Unfit = unfit };
    }

    private static string Case(string name, IEnumerable<(string Value, string Label)> pairs, string others) => Mapped(name, pairs.Select(p => (p.Value, SqlLiteral.Quote(p.Label))), others);

    private static string Mapped(string name, IEnumerable<(string Value, string Result)> pairs, string others) =>
        $"CASE {name} {string.Join(" ", pairs.Select(p => $"WHEN {p.Value} THEN {p.Result}"))}{others} END";

    private static string Replaced(string name, IEnumerable<(string Value, string Result)> pairs) =>
        pairs.Aggregate(name + "::text[]", (sql, pair) => $"array_replace({sql}, {SqlLiteral.Quote(pair.Value)}, {SqlLiteral.Quote(pair.Result)})");

    private static string Misfits(Column column, IEnumerable<string> values)
    {
        var list = values.ToList();
        return $"a value of {column.Id.Display} other than {string.Join(", ", list.Take(Shown))}{(list.Count > Shown ? $" and {list.Count - Shown} more" : string.Empty)} does not fit {column.Type.Best}";
    }
}
