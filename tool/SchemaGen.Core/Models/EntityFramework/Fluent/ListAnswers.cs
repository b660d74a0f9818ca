namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>What LINQ gives for lists whose elements are known.</summary>
internal static class ListAnswers
{
    /// <summary>What a method of a list gives.</summary>
    /// <param name="list">The list.</param>
    /// <param name="name">The name of the method.</param>
    /// <param name="argument">What its argument stands for; null for none.</param>
    /// <param name="apply">What a lambda gives for an element and its place.</param>
    public static object? Call(List<object?> list, string name, object? argument, Func<Closure, object?, int, object?> apply) => (name, argument) switch
    {
        ("ToList" or "ToArray" or "AsEnumerable" or "ToHashSet" or "AsReadOnly", _) => list,
        ("Reverse", null) => Enumerable.Reverse(list).ToList(),
        ("Any", null) => list.Count > 0,
        ("Count", null) => list.Count,
        ("First" or "FirstOrDefault" or "Single" or "SingleOrDefault", null) => list.Count == 1 || (list.Count > 0 && name.StartsWith("First", StringComparison.Ordinal)) ? list[0] : list.Count == 0 && name.EndsWith("Default", StringComparison.Ordinal) ? null : FluentEvaluator.Unknown,
        ("Concat" or "Union", List<object?> more) => list.Concat(more).ToList(),
        ("Contains", not null) when FluentEvaluator.IsKnown(argument) => list.Exists(e => Operators.Same(e, argument)) ? true
            : list.Exists(e => ReferenceEquals(e, FluentEvaluator.Unknown)) ? FluentEvaluator.Unknown
            : false,
        ("Where", Closure closure) => Where(list, closure, apply),
        ("First" or "FirstOrDefault" or "Single" or "SingleOrDefault", Closure closure) =>
            Where(list, closure, apply) is List<object?> found ? Call(found, name, null, apply) : FluentEvaluator.Unknown,
        ("Any", Closure closure) => Where(list, closure, apply) is List<object?> found ? found.Count > 0 : FluentEvaluator.Unknown,
        ("All", Closure closure) => Where(list, closure, apply) is List<object?> found ? found.Count == list.Count : FluentEvaluator.Unknown,
        ("Select", Closure closure) => Known(list.Select((e, i) => apply(closure, e, i)).ToList()),
        ("SelectMany", Closure closure) => Flat(list.Select((e, i) => apply(closure, e, i)).ToList()),
        ("OrderBy" or "OrderByDescending", Closure) => list,
        _ => FluentEvaluator.Unknown,
    };

    private static object? Where(List<object?> list, Closure closure, Func<Closure, object?, int, object?> apply)
    {
        var answers = list.Select((e, i) => apply(closure, e, i)).ToList();
        return answers.All(a => a is bool) ? list.Where((_, i) => answers[i] is true).ToList() : FluentEvaluator.Unknown;
    }

    private static object? Flat(List<object?> parts) => parts.All(p => p is List<object?>) ? parts.SelectMany(p => (List<object?>)p!).ToList() : FluentEvaluator.Unknown;

    private static object? Known(List<object?> values) => values.Exists(v => ReferenceEquals(v, FluentEvaluator.Unknown)) ? FluentEvaluator.Unknown : values;
}
