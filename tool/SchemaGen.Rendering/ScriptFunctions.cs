using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;
using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace SchemaGen.Rendering;

/// <summary>What templates can call.</summary>
internal static class ScriptFunctions
{
    // To make them takes longer than most templates do, few of which use any.
    private static readonly Lazy<ScriptObject> BuiltIn = new(TemplateContext.GetDefaultBuiltinObject);

    internal static ScriptObject All { get; } = new()
    {
        ["include"] = new IncludeFunction(),
        ["quote"] = new ScriptFunction(1, a => SqlIdentifier.Quote(Text(a[0]))),
        ["literal"] = new ScriptFunction(1, a => a[0] is null ? "NULL" : SqlLiteral.Quote(Text(a[0]))),
        ["comment"] = new ScriptFunction(1, a => VisibleText.Comment(Text(a[0]))),
        ["list"] = new ScriptFunction(1, a => string.Join(", ", Texts(a[0]).Select(SqlIdentifier.Quote))),
        ["period_list"] = new ScriptFunction(1, a => PeriodList([.. Texts(a[0]).Select(SqlIdentifier.Quote)])),
        ["parameters"] = new ScriptFunction(1, a => Parameters(Texts(a[0]))),
        ["added_parameters"] = new ScriptFunction(2, a => Parameters(Texts(a[1]).Except(Texts(a[0])))),
        ["removed_parameters"] = new ScriptFunction(2, a => string.Join(", ", Texts(a[0]).Select(NameOf).Except(Texts(a[1]).Select(NameOf)))),
        ["parameter_name"] = new ScriptFunction(1, a => NameOf(Text(a[0]))),
        ["parameter_value"] = new ScriptFunction(1, a => TextOf(Text(a[0]))),
        ["added_labels"] = new ScriptFunction(2, a => AddedLabels(Texts(a[0]), Texts(a[1]))),
        ["first_name"] = new ScriptFunction(1, a => SqlIdentifier.Quote(ObjectId.SplitPath(Text(a[0]))[0])),
        ["last_name"] = new ScriptFunction(1, a => SqlIdentifier.Quote(ObjectId.SplitPath(Text(a[0]))[^1])),
        ["multirange_name"] = new ScriptFunction(1, a => RangeType.MultirangeName(Text(a[0]))),
        ["default_start"] = new ScriptFunction(1, a => a[0] is ScriptObject options ? DefaultStart(options) : null),
        ["or_replace"] = new ScriptFunction(1, a => SqlLexer.OrReplace(Text(a[0]))),
        ["type_storage"] = new ScriptFunction(1, a => TypeStorage.DefaultOf(new SqlType(Text(a[0])))),
        ["usual_sequence"] = new ScriptFunction(2, a => Identity.UsualSequence(ObjectId.SplitPath(Text(a[0]))[^1], Text(a[1]))),
        ["usual_not_null"] = new ScriptFunction(2, a => Column.UsualNotNullName(Column.IdOf(ObjectId.Parse(Table.ObjectKind, Text(a[0]))!, Text(a[1])))),
        ["suffixed"] = new ScriptFunction(2, a => SqlIdentifier.Cut(Text(a[0]), Text(a[1]))),
        ["drawn_sequence"] = new ScriptFunction(1, a => a[0] is null ? null : Sequence.DrawnBy(new(Text(a[0]))).FirstOrDefault()?.Path),
        ["using_cast"] = new ScriptFunction(3, a => TypeConversion.Using(Text(a[0]), new SqlType(Text(a[1])), new SqlType(Text(a[2])))),
    };

    /// <summary>Finds what Scriban itself brings.</summary>
    internal static bool TryGetBuiltIn(TemplateContext context, SourceSpan span, ScriptVariable variable, out object? value) => BuiltIn.Value.TryGetValue(context, span, variable.Name, out value);

    private static string Text(object? value) => value?.ToString() ?? string.Empty;

    private static IEnumerable<string> Texts(object? value) => value is ScriptArray list ? list.Select(Text) : [];

    private static string PeriodList(string[] names) => string.Join(", ", [.. names[..^1], "PERIOD " + names[^1]]);

    private static string Parameters(IEnumerable<string> parameters) => string.Join(", ", parameters.Select(p => $"{NameOf(p)}={ValueOf(p)}"));

    private static string NameOf(string parameter) => parameter[..parameter.IndexOf('=', StringComparison.Ordinal)];

    private static string TextOf(string parameter) => parameter[(parameter.IndexOf('=', StringComparison.Ordinal) + 1)..];

    private static string ValueOf(string parameter)
    {
        var value = TextOf(parameter);
        return value.Length > 0 && value.All(char.IsAsciiLetterOrDigit) ? value : SqlLiteral.Quote(value);
    }

    private static object DefaultStart(ScriptObject options) => Text(options["increment"]).StartsWith('-')
        ? options["maximum"] ?? "-1"
        : options["minimum"] ?? "1";

    private static ScriptArray AddedLabels(IEnumerable<string> before, IEnumerable<string> after)
    {
        var id = EnumType.IdOf(string.Empty, string.Empty);
        var added = new EnumType(id, before.ToValueList()).AddedIn(new(id, after.ToValueList()));
        return [.. added.Select(a => new ScriptObject { ["label"] = a.Label, ["before"] = a.Before })];
    }
}
