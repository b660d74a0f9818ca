using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Models.EntityFramework.Building;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Models.Seeding;

/// <summary>Reads the value of an expression without running it.</summary>
/// <param name="sources">The source.</param>
/// <param name="known">What a name stands for where that depends on who calls; null for what it does not say.</param>
internal sealed class SeedValueReader(SourceSet sources, Func<string, object?>? known = null)
{
    private const int MaxDepth = 32;

    private int depth;

    /// <summary>What the parameters of a lambda stand for.</summary>
    public IReadOnlyDictionary<string, SeedMember> Bound { get; init; } = new Dictionary<string, SeedMember>();

    /// <summary>The value.</summary>
    /// <exception cref="UnreadSeedException">It is no constant.</exception>
    public SeedValue Read(ExpressionSyntax expression)
    {
        if (++depth > MaxDepth)
        {
            throw UnreadSeedException.NoConstant(expression);
        }

        try
        {
            return expression switch
            {
                ParenthesizedExpressionSyntax inner => Read(inner.Expression),
                PostfixUnaryExpressionSyntax bang when bang.IsKind(SyntaxKind.SuppressNullableWarningExpression) => Read(bang.Operand),
                _ => Constant(expression) ?? Structured(expression) ?? throw UnreadSeedException.NoConstant(expression),
            };
        }
        finally
        {
            depth--;
        }
    }

    /// <summary>What a property holds that nobody set.</summary>
    public static SeedValue DefaultOf(ITypeSymbol type) => type.CanBeNull() ? new SeedValue.Null() : type switch
    {
        INamedTypeSymbol { TypeKind: TypeKind.Enum } named => new SeedValue.EnumMember(named, Convert.ChangeType(0, TypeCodeOf(named), CultureInfo.InvariantCulture)),
        { SpecialType: SpecialType.System_Boolean } => new SeedValue.Constant(false),
        { SpecialType: SpecialType.System_DateTime } => new SeedValue.Moment(default),
        _ => type.FullName() switch
        {
            "System.Guid" => new SeedValue.Plain(Guid.Empty.ToString()),
            "System.DateOnly" => new SeedValue.Plain("0001-01-01"),
            "System.TimeOnly" => new SeedValue.Plain("00:00:00"),
            "System.TimeSpan" => new SeedValue.Span(default),
            "System.DateTimeOffset" => new SeedValue.Offset(default),
            _ => type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double ? new SeedValue.Constant(0) : new SeedValue.Null(),
        },
    };

    private static TypeCode TypeCodeOf(INamedTypeSymbol type) => type.EnumUnderlyingType?.SpecialType switch
    {
        SpecialType.System_Byte => TypeCode.Byte,
        SpecialType.System_SByte => TypeCode.SByte,
        SpecialType.System_Int16 => TypeCode.Int16,
        SpecialType.System_UInt16 => TypeCode.UInt16,
        SpecialType.System_UInt32 => TypeCode.UInt32,
        SpecialType.System_Int64 => TypeCode.Int64,
        SpecialType.System_UInt64 => TypeCode.UInt64,
        _ => TypeCode.Int32,
    };

    private SeedValue? Constant(ExpressionSyntax expression)
    {
        if (expression is IdentifierNameSyntax parameter && Bound.TryGetValue(parameter.Identifier.ValueText, out var bound))
        {
            return bound.Value();
        }

        if (expression is IdentifierNameSyntax name && known?.Invoke(name.Identifier.ValueText) is { } given)
        {
            return given is string or bool or int or long ? new SeedValue.Constant(given) : throw UnreadSeedException.NoConstant(expression);
        }

        var model = sources.ModelOf(expression);
        var constant = model.GetConstantValue(expression);
        if (!constant.HasValue)
        {
            return null;
        }

        var info = model.GetTypeInfo(expression);
        return constant.Value is null ? new SeedValue.Null()
            : (info.Type ?? info.ConvertedType)?.WithoutNullable() is INamedTypeSymbol { TypeKind: TypeKind.Enum } type ? new SeedValue.EnumMember(type, constant.Value)
            : new SeedValue.Constant(constant.Value);
    }

    private SeedValue? Structured(ExpressionSyntax expression)
    {
        var model = sources.ModelOf(expression);
        switch (expression)
        {
            case CastExpressionSyntax cast:
                return Cast(Read(cast.Expression), model.GetTypeInfo(cast).Type);
            case BaseObjectCreationExpressionSyntax created when Elements(created) is { } elements:
                return List(elements, model.GetTypeInfo(created).Type);
            case BaseObjectCreationExpressionSyntax created:
                var made = model.GetTypeInfo(created).Type?.WithoutNullable().FullName() ?? string.Empty;
                return KnownValues.Make(made, [.. (created.ArgumentList?.Arguments ?? []).Select(a => Read(a.Expression))]);
            case DefaultExpressionSyntax or LiteralExpressionSyntax:
                return model.GetTypeInfo(expression) is var typed && (typed.Type ?? typed.ConvertedType) is { } type ? DefaultOf(type) : null;
            case InterpolatedStringExpressionSyntax text:
                return new SeedValue.Constant(string.Concat(text.Contents.Select(c => Part(c))));
            case BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression) && Read(sum.Left) is SeedValue.Constant { Value: string left } && Read(sum.Right) is SeedValue.Constant right:
                return new SeedValue.Constant(left + Convert.ToString(right.Value, CultureInfo.InvariantCulture));
            case BinaryExpressionSyntax sum:
                return SeedArithmetic.Compute(sum, Read(sum.Left), Read(sum.Right));
            case InvocationExpressionSyntax call:
                return Call(call, model);
            case MemberAccessExpressionSyntax access when MemberOf(access) is { } member:
                return member.Value();
        }

        if (Elements(expression) is { } items)
        {
            var info = model.GetTypeInfo(expression);
            return List(items, info.Type ?? info.ConvertedType);
        }

        var symbol = model.GetSymbolInfo(expression).Symbol;
        return symbol is IFieldSymbol or IPropertySymbol or ILocalSymbol
            ? KnownValues.Named(symbol) ?? (InitialValues.Of(symbol) is { } initial ? Read(initial) : null)
            : null;
    }

    private SeedValue? Call(InvocationExpressionSyntax call, SemanticModel model)
    {
        if (call.Expression is IdentifierNameSyntax { Identifier.ValueText: "nameof" } || model.GetSymbolInfo(call).Symbol is not IMethodSymbol method)
        {
            return null;
        }

        if (method.DeclaringSyntaxReferences.Length > 0)
        {
            return InitialValues.Of(method) is { } returned ? Read(returned) : null;
        }

        var arguments = call.ArgumentList.Arguments.Select(a => a.Expression).ToList();
        var target = method.IsStatic || call.Expression is not MemberAccessExpressionSyntax access ? null : Read(access.Expression);
        return KnownValues.Call(method, target, [.. arguments.Where(a => !IsCulture(model, a)).Select(Read)]);
    }

    private static bool IsCulture(SemanticModel model, ExpressionSyntax argument) => model.GetTypeInfo(argument).Type?.FullName() == "System.Globalization.CultureInfo";

    private string Part(InterpolatedStringContentSyntax content) => content is InterpolatedStringTextSyntax plain ? plain.TextToken.ValueText
        : content is InterpolationSyntax { FormatClause: null, AlignmentClause: null } hole && TextOf(Read(hole.Expression)) is { } text ? text
        : throw UnreadSeedException.NoConstant(content);

    private static string? TextOf(SeedValue value) => value switch
    {
        SeedValue.Constant constant => Convert.ToString(constant.Value, CultureInfo.InvariantCulture),
        SeedValue.EnumMember { Field: { } field } => field.Name,
        _ => null,
    };

    // A member of an object that is made in source: of a parameter, of a local variable, of an element of an array.
    private SeedMember? MemberOf(MemberAccessExpressionSyntax access)
    {
        SeedInstanceReader instances = new(sources, e => throw e, known) { Bound = Bound };
        return instances.Single(access.Expression) is { } instance && instance.Values.TryGetValue(access.Name.Identifier.ValueText, out var member) ? member : null;
    }

    private SeedValue List(IEnumerable<ExpressionSyntax> elements, ITypeSymbol? type)
    {
        var values = elements.Select(Read).ToValueList();
        return (type as IArrayTypeSymbol)?.ElementType.SpecialType == SpecialType.System_Byte
            ? new SeedValue.Bytes([.. values.Select(v => v is SeedValue.Constant c ? Convert.ToByte(c.Value, CultureInfo.InvariantCulture) : (byte)0)])
            : new SeedValue.Items(values);
    }

    private static SeedValue? Cast(SeedValue value, ITypeSymbol? type) => type?.WithoutNullable() is INamedTypeSymbol { TypeKind: TypeKind.Enum } named && value is SeedValue.Constant number
        ? new SeedValue.EnumMember(named, number.Value)
        : value is SeedValue.EnumMember member && type?.TypeKind != TypeKind.Enum ? new SeedValue.Constant(member.Number) : value;

    /// <summary>The elements of an array, a list or a collection; null for what is none.</summary>
    internal static IReadOnlyList<ExpressionSyntax>? Elements(ExpressionSyntax expression) => expression switch
    {
        ArrayCreationExpressionSyntax { Initializer: { } made } => [.. made.Expressions],
        ImplicitArrayCreationExpressionSyntax made => [.. made.Initializer.Expressions],
        InitializerExpressionSyntax made when made.IsKind(SyntaxKind.ArrayInitializerExpression) => [.. made.Expressions],
        BaseObjectCreationExpressionSyntax { Initializer: { } made } when made.IsKind(SyntaxKind.CollectionInitializerExpression) => [.. made.Expressions],
        CollectionExpressionSyntax made when made.Elements.All(e => e is ExpressionElementSyntax) => [.. made.Elements.Select(e => ((ExpressionElementSyntax)e).Expression)],
        _ => null,
    };
}
