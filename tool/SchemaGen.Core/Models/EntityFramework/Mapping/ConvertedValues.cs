using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Models.EntityFramework.Building;
using SchemaGen.Core.Models.EntityFramework.Fluent;
using SchemaGen.Core.Models.Seeding;

namespace SchemaGen.Core.Models.EntityFramework.Mapping;

/// <summary>What converters of the source make of the values of seed rows, where they can be read without running them.</summary>
/// <param name="sources">The source.</param>
internal sealed class ConvertedValues(SourceSet sources)
{
    /// <summary>The value that the database is given.</summary>
    /// <exception cref="FormatException">The converter does what is not read.</exception>
    public SeedValue Of(EntityProperty property, SeedMember member)
    {
        SeedValue? value = null;
        if (LambdaOf(property.Converter) is { ExpressionBody: { } body } lambda && ParameterOf(lambda) is { } name)
        {
            SeedValueReader reader = new(sources) { Bound = new Dictionary<string, SeedMember> { [name] = member } };
            value = new SeedMember(() => reader.Read(body), body).ValueOrNull();
        }

        return value ?? throw new FormatException("its values are converted by a converter, which is not run: write the row into seed/*.csv as the database holds it");
    }

    private LambdaExpressionSyntax? LambdaOf(ExpressionSyntax? converter) => converter switch
    {
        LambdaExpressionSyntax lambda => lambda,
        BaseObjectCreationExpressionSyntax made => made.ArgumentList?.Arguments.FirstOrDefault()?.Expression as LambdaExpressionSyntax ?? ConverterTypes.LambdaOf(sources.ModelOf(made).GetTypeInfo(made).Type),
        null => null,
        _ => InitialValues.Of(sources.ModelOf(converter).GetSymbolInfo(converter).Symbol) is { } initial && initial != converter ? LambdaOf(initial) : null,
    };

    private static string? ParameterOf(LambdaExpressionSyntax lambda) => lambda switch
    {
        SimpleLambdaExpressionSyntax simple => simple.Parameter.Identifier.ValueText,
        ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: [var only] } => only.Identifier.ValueText,
        _ => null,
    };
}
