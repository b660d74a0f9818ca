using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using SchemaGen.Core.Models.Annotations;

namespace SchemaGen.Core.Models.Seeding;

/// <summary>The types, methods and fields of .NET whose values are known without running anything.</summary>
internal static class KnownValues
{
    /// <summary>What a constructor makes; null for one that is not known.</summary>
    public static SeedValue? Make(string type, IReadOnlyList<SeedValue> arguments) => type switch
    {
        "System.Guid" => arguments.Count == 0 ? new SeedValue.Plain(Guid.Empty.ToString()) : Text(arguments) is { } text ? GuidOf(text) : null,
        "System.DateTime" => MomentOf(arguments),
        "System.DateTimeOffset" => OffsetOf(arguments),
        "System.DateOnly" or "NodaTime.LocalDate" => Numbers(arguments) is [var year, var month, var day] ? new SeedValue.Plain($"{year:0000}-{month:00}-{day:00}") : null,
        "System.TimeOnly" or "NodaTime.LocalTime" => TimeOf(Numbers(arguments)),
        "NodaTime.LocalDateTime" => MomentOf(arguments),
        "System.TimeSpan" => SpanOf(Numbers(arguments)),
        _ => null,
    };

    /// <summary>What a method of .NET gives; null for one that is not known.</summary>
    public static SeedValue? Call(IMethodSymbol method, SeedValue? target, IReadOnlyList<SeedValue> arguments) => ($"{method.ContainingType.FullName()}.{method.Name}", target) switch
    {
        ("System.Guid.Parse" or "System.Guid.ParseExact", _) when Text(arguments) is { } text => GuidOf(text),
        ("System.DateTime.Parse", _) when DateTime.TryParse(Text(arguments), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var moment) => new SeedValue.Moment(moment),
        ("System.DateTimeOffset.Parse", _) when DateTimeOffset.TryParse(Text(arguments), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) => new SeedValue.Offset(moment),
        ("System.DateOnly.Parse" or "System.TimeOnly.Parse", _) when Text(arguments) is { } text => new SeedValue.Plain(text),
        ("System.TimeSpan.Parse", _) when TimeSpan.TryParse(Text(arguments), CultureInfo.InvariantCulture, out var span) => new SeedValue.Span(span),
        ("System.DateTime.SpecifyKind", _) when arguments is [SeedValue.Moment moment, SeedValue.EnumMember kind] => new SeedValue.Moment(DateTime.SpecifyKind(moment.Value, (DateTimeKind)(int)kind.Number)),
        ("System.DateTime.ToUniversalTime", SeedValue.Moment { Value.Kind: DateTimeKind.Utc } moment) => moment,
        ("NodaTime.Instant.FromUtc", _) when MomentOf(arguments) is { } moment => new SeedValue.Moment(DateTime.SpecifyKind(moment.Value, DateTimeKind.Utc)),
        ("System.Decimal.Parse", _) when decimal.TryParse(Text(arguments), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) => new SeedValue.Constant(number),
        ("System.Convert.FromBase64String", _) when Text(arguments) is { } text => new SeedValue.Bytes([.. Convert.FromBase64String(text)]),
        ("System.Text.Encoding.GetBytes", SeedValue.Plain { Text: "UTF8" }) when Text(arguments) is { } text => new SeedValue.Bytes([.. Encoding.UTF8.GetBytes(text)]),
        ("System.Array.Empty", _) => method.TypeArguments is [{ SpecialType: SpecialType.System_Byte }] ? new SeedValue.Bytes([]) : new SeedValue.Items([]),
        ("System.String.ToUpper" or "System.String.ToUpperInvariant", SeedValue.Constant { Value: string text }) => new SeedValue.Constant(text.ToUpperInvariant()),
        ("System.String.ToLower" or "System.String.ToLowerInvariant", SeedValue.Constant { Value: string text }) => new SeedValue.Constant(text.ToLowerInvariant()),
        ("System.String.Join", _) when arguments is [SeedValue.Constant { Value: string or char } between, SeedValue.Items { Values: var items }] && items.All(i => i is SeedValue.Constant) =>
            new SeedValue.Constant(string.Join(between.Value.ToString(), items.Select(i => Convert.ToString(((SeedValue.Constant)i).Value, CultureInfo.InvariantCulture)))),
        ("System.String.Trim", SeedValue.Constant { Value: string text }) when arguments.Count == 0 => new SeedValue.Constant(text.Trim()),
        (_, SeedValue.EnumMember { Field: { } field }) when method.Name == "ToString" && arguments.Count == 0 => new SeedValue.Constant(field.Name),
        (_, SeedValue.Plain { Text: var text }) when method.Name == "ToString" && arguments.Count == 0 => new SeedValue.Constant(text),
        ("System.Int32.ToString", SeedValue.Constant { Value: int number }) when arguments.Count == 0 => new SeedValue.Constant(number.ToString(CultureInfo.InvariantCulture)),
        _ => FromNumber(method, arguments),
    };

    /// <summary>What a field or a property of .NET holds; null for one that is not known.</summary>
    public static SeedValue? Named(ISymbol symbol) => $"{symbol.ContainingType?.FullName()}.{symbol.Name}" switch
    {
        "System.String.Empty" => new SeedValue.Constant(string.Empty),
        "System.Guid.Empty" => new SeedValue.Plain(Guid.Empty.ToString()),
        "System.DateTime.MinValue" => new SeedValue.Moment(DateTime.MinValue),
        "System.DateTime.UnixEpoch" => new SeedValue.Moment(new(1970, 1, 1, 0, 0, 0, DateTimeKind.Utc)),
        "System.DateTimeOffset.UnixEpoch" => new SeedValue.Offset(new(1970, 1, 1, 0, 0, 0, TimeSpan.Zero)),
        "System.DateTimeOffset.MinValue" => new SeedValue.Offset(DateTimeOffset.MinValue),
        "System.TimeSpan.Zero" => new SeedValue.Span(TimeSpan.Zero),
        "System.Text.Encoding.UTF8" => new SeedValue.Plain("UTF8"),
        _ => null,
    };

    private static SeedValue.Plain? GuidOf(string text) => Guid.TryParse(text, out var guid) ? new(guid.ToString()) : null;

    private static SeedValue.Moment? MomentOf(IReadOnlyList<SeedValue> arguments)
    {
        var kind = arguments.OfType<SeedValue.EnumMember>().Select(k => (DateTimeKind)(int)k.Number).FirstOrDefault();
        try
        {
            return Numbers([.. arguments.Where(a => a is not SeedValue.EnumMember)]) switch
            {
                [var ticks] => new(new(ticks, kind)),
                [var y, var m, var d] => new(new((int)y, (int)m, (int)d, 0, 0, 0, kind)),
                [var y, var m, var d, var h, var min] => new(new((int)y, (int)m, (int)d, (int)h, (int)min, 0, kind)),
                [var y, var m, var d, var h, var min, var s] => new(new((int)y, (int)m, (int)d, (int)h, (int)min, (int)s, kind)),
                [var y, var m, var d, var h, var min, var s, var ms] => new(new((int)y, (int)m, (int)d, (int)h, (int)min, (int)s, (int)ms, kind)),
                _ => null,
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static SeedValue.Offset? OffsetOf(IReadOnlyList<SeedValue> arguments) => arguments switch
    {
        [SeedValue.Moment { Value.Kind: DateTimeKind.Utc } moment] => new(new(moment.Value, TimeSpan.Zero)),
        [SeedValue.Moment moment, SeedValue.Span span] => new(new(DateTime.SpecifyKind(moment.Value, DateTimeKind.Unspecified), span.Value)),
        { Count: > 2 } when arguments[arguments.Count - 1] is SeedValue.Span span && MomentOf([.. arguments.Take(arguments.Count - 1)]) is { } moment => new(new(DateTime.SpecifyKind(moment.Value, DateTimeKind.Unspecified), span.Value)),
        _ => null,
    };

    private static SeedValue.Plain? TimeOf(IReadOnlyList<long>? parts) => parts switch
    {
        [var h, var m] => new($"{h:00}:{m:00}:00"),
        [var h, var m, var s] => new($"{h:00}:{m:00}:{s:00}"),
        [var h, var m, var s, var ms] => new($"{h:00}:{m:00}:{s:00}.{ms:000}"),
        _ => null,
    };

    private static SeedValue.Span? SpanOf(IReadOnlyList<long>? parts) => parts switch
    {
        [var ticks] => new(new(ticks)),
        [var h, var m, var s] => new(new((int)h, (int)m, (int)s)),
        [var d, var h, var m, var s] => new(new((int)d, (int)h, (int)m, (int)s)),
        [var d, var h, var m, var s, var ms] => new(new((int)d, (int)h, (int)m, (int)s, (int)ms)),
        _ => null,
    };

    private static SeedValue.Span? FromNumber(IMethodSymbol method, IReadOnlyList<SeedValue> arguments)
    {
        if (method.ContainingType.FullName() != "System.TimeSpan" || arguments is not [SeedValue.Constant { Value: not (string or bool or char) and var given }])
        {
            return null;
        }

        var number = Convert.ToDouble(given, CultureInfo.InvariantCulture);
        return method.Name switch
        {
            "FromDays" => new(TimeSpan.FromDays(number)),
            "FromHours" => new(TimeSpan.FromHours(number)),
            "FromMinutes" => new(TimeSpan.FromMinutes(number)),
            "FromSeconds" => new(TimeSpan.FromSeconds(number)),
            "FromMilliseconds" => new(TimeSpan.FromMilliseconds(number)),
            _ => null,
        };
    }

    private static string? Text(IReadOnlyList<SeedValue> arguments) => arguments is [SeedValue.Constant { Value: string text }, ..] ? text : null;

    private static IReadOnlyList<long>? Numbers(IReadOnlyList<SeedValue> arguments) => arguments.All(a => a is SeedValue.Constant { Value: int or long or short or byte })
        ? [.. arguments.Select(a => Convert.ToInt64(((SeedValue.Constant)a).Value, CultureInfo.InvariantCulture))]
        : null;
}
