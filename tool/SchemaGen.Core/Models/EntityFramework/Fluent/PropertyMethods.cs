using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Core.Models.EntityFramework.Building;
using static SchemaGen.Core.Models.EntityFramework.Fluent.FluentMethods;
using Target = SchemaGen.Core.Models.EntityFramework.Fluent.FluentTarget.Property;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>The methods of PropertyBuilder that say what a column is.</summary>
internal static class PropertyMethods
{
    private const ConfigurationSource Fluent = ConfigurationSource.Fluent;

    /// <summary>The methods.</summary>
    public static IEnumerable<FluentMethod> All =>
    [
        Set<Target>("IsRequired", (c, t) => t.Value.Required.Set(c.Flag(0, true), Fluent)),
        Set<Target>("HasMaxLength", (c, t) => t.Value.MaxLength.Set(c.Number(0), Fluent)),
        Set<Target>("HasPrecision", (c, t) => t.Value.Precision.Set(Precision(c), Fluent)),
        Set<Target>("IsFixedLength", (c, t) => t.Value.FixedLength.Set(c.Flag(0, true), Fluent)),
        Set<Target>("HasColumnName", (c, t) => t.Value.ColumnName.Set(c.Text(0), Fluent)),
        Set<Target>("HasColumnType", (c, t) => t.Value.ColumnType.Set(c.Text(0), Fluent)),
        Set<Target>("UseCollation", (c, t) => t.Value.Collation.Set(c.Text(0), Fluent)),
        Set<Target>("HasComment", (c, t) => t.Value.Comment.Set(c.Text(0), Fluent)),
        Set<Target>("HasConversion", (c, t) => SetConversion(c, t.Value)),
        Set<Target>("IsConcurrencyToken", (c, t) => t.Value.IsConcurrencyToken = c.Flag(0, true)),
        Set<Target>("IsRowVersion", (_, t) => t.Value.IsRowVersion = true),
        Set<Target>("UseCompressionMethod", (c, t) => t.Value.Compression = c.Text(0)),
        Annotation<Target>("HasAnnotation"),
        .. None<Target>(
            "HasColumnOrder", "IsUnicode", "HasField", "UsePropertyAccessMode", "HasValueGenerator", "HasValueGeneratorFactory", "HasSentinel",
            "HasJsonPropertyName", "IsSparse"),
    ];

    /// <summary>The precision and the scale that a call gives.</summary>
    public static (int Precision, int? Scale)? Precision(FluentCall call) =>
        call.Number(0, "precision") is { } precision ? (precision, call.Number(1, "scale")) : null;

    /// <summary>Takes the type that values are converted to, where it can be told without running the converter.</summary>
    public static void SetConversion(FluentCall call, EntityProperty property)
    {
        if (ProviderTypeOf(call) is { } type)
        {
            property.ProviderType.Set(type.WithoutNullable(), Fluent);
            var converter = ConverterOf(call);
            property.HasConverter = IsOwnConverter(call, converter);
            property.HasBuiltInConverter = converter is not null && ConverterTypes.ProviderOf(converter) is not null
                && ConverterTypes.IsBuiltIn(converter);
            property.ConvertedLength = ConverterTypes.IsOfWords(converter)
                && call.Argument(0) is BaseObjectCreationExpressionSyntax { ArgumentList: { } texts } ? LongestOf(texts, call) : null;
            property.Converter = !property.HasConverter ? null
                : call.FirstType is { } given ? ConverterTypes.LambdaOf(given)
                : call.Argument(0) is TypeOfExpressionSyntax written ? ConverterTypes.LambdaOf(call.Reader.TypeOf(written.Type, call.Scope))
                : MadeOf(call) is { } made ? ConverterTypes.LambdaOf(made)
                : call.Argument(0);
        }
        else if (call.Arguments is not [{ Expression: LiteralExpressionSyntax }])
        {
            call.Refuse("the type that values are converted to cannot be told: write HasConversion<T>(), or a converter that derives from ValueConverter<TModel, TProvider>");
        }
    }

    // HasConversion<string>() takes one of EF Core's own, whose values are known.
    private static bool IsOwnConverter(FluentCall call, ITypeSymbol? given) =>
        given is null ? call.HasArguments : ConverterTypes.ProviderOf(given) is not null && !ConverterTypes.IsOfEnums(given);

    private static ITypeSymbol? ConverterOf(FluentCall call) => call.FirstType ?? call.Argument(0) switch
    {
        TypeOfExpressionSyntax type => call.Reader.TypeOf(type.Type, call.Scope),
        LambdaExpressionSyntax or null => null,
        { } converter => MadeOf(call) ?? call.Reader.TypeOf(converter, call.Scope),
    };

    // A converter that is made by reflection: its class is known only by what was made.
    private static INamedTypeSymbol? MadeOf(FluentCall call) => call.Argument(0) is { } converter
        && ConverterTypes.ProviderOf(call.Reader.TypeOf(converter, call.Scope)) is null
        && call.Reader.Evaluate(converter, call.Scope) is Instance { Type: var made } ? made : null;

    private static int? LongestOf(ArgumentListSyntax texts, FluentCall call) =>
        texts.Arguments.Select(a => call.Reader.Evaluate(a.Expression, call.Scope)).OfType<string>().Select(t => (int?)t.Length).Max();

    private static ITypeSymbol? ProviderTypeOf(FluentCall call)
    {
        if (call.FirstType is { } given)
        {
            return ConverterTypes.ProviderOf(given) ?? given;
        }

        return call.Argument(0) switch
        {
            TypeOfExpressionSyntax type => call.Reader.TypeOf(type.Type, call.Scope) is { } named ? ConverterTypes.ProviderOf(named) ?? named : null,
            LambdaExpressionSyntax { ExpressionBody: { } body } => call.Reader.TypeOf(body, call.Scope) is { TypeKind: not TypeKind.Error } found ? found : null,
            { } converter => ConverterTypes.ProviderOf(MadeOf(call) ?? call.Reader.TypeOf(converter, call.Scope)),
            null => null,
        };
    }
}
