using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Models.EntityFramework.Building;
using SchemaGen.Core.Models.Reading;
using SchemaGen.Core.Models.Seeding;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>Reads the statements of <c>OnModelCreating</c> and of all that it calls; nothing is run.</summary>
/// <param name="model">What they configure.</param>
/// <param name="sources">The source that is read.</param>
/// <param name="context">Where diagnostics go.</param>
/// <param name="classes">The classes of the source, for ApplyConfigurationsFromAssembly.</param>
internal sealed class ConfigurationReader(EntityModel model, SourceSet sources, ModelContext context, IReadOnlyList<INamedTypeSymbol> classes)
{
    /// <summary>How deep methods may call one another.</summary>
    public const int MaxDepth = 64;

    private AssignedNames? assigned;
    private HashSet<string>? extensions;
    private MetadataAnswers? metadata;

    /// <summary>What is configured.</summary>
    public EntityModel Model => model;

    /// <summary>Finds and makes properties.</summary>
    public EntityMembers Properties { get; } = new(model, context.Annotations);

    /// <summary>The classes of the source.</summary>
    public IReadOnlyList<INamedTypeSymbol> Classes => classes;

    /// <summary>Whether the conventions have found all entity types.</summary>
    public bool IsComplete { get; set; }

    /// <summary>What metadata answers.</summary>
    public MetadataAnswers Metadata => metadata ??= new(model, context.Options.DefaultSchema, sources.Compilations[0].GetTypeByMetadataName("System.Collections.Generic.Dictionary`2"));

    /// <summary>The names of all that something assigns outside of its declaration.</summary>
    public AssignedNames Assigned => assigned ??= AssignedNames.In(sources);

    /// <summary>The names of the extension methods of the source, which go before those of packages.</summary>
    public HashSet<string> Extensions => extensions ??= new(
        classes.Where(c => c.MightContainExtensionMethods).SelectMany(c => c.GetMembers().OfType<IMethodSymbol>()).Where(m => m.IsExtensionMethod).Select(m => m.Name), StringComparer.Ordinal);

    /// <summary>The files whose bodies were read.</summary>
    public HashSet<string> Bodies { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Notes that the bodies of a file were read.</summary>
    public void Note(SyntaxTree tree) => Bodies.Add(tree.FilePath);

    /// <summary>Reports a diagnostic.</summary>
    public void Report(string id, string message, Location? location) => context.Report(id, message, location);

    /// <summary>Reads a method.</summary>
    /// <param name="method">The method, its type arguments filled in.</param>
    /// <param name="arguments">What its parameters stand for.</param>
    /// <param name="caller">The scope of the call; null for none.</param>
    /// <param name="runtime">The class of the object that it is called on.</param>
    /// <returns>Whether it is there as source.</returns>
    public bool ReadMethod(IMethodSymbol method, IReadOnlyList<object?> arguments, FluentScope? caller, INamedTypeSymbol? runtime) => ReadMethod(method, arguments, caller, runtime, out _);

    /// <summary>Reads a method and gives what it returns, as far as that is known.</summary>
    public bool ReadMethod(IMethodSymbol method, IReadOnlyList<object?> arguments, FluentScope? caller, INamedTypeSymbol? runtime, out object? result)
    {
        result = FluentEvaluator.Unknown;
        var syntax = (method.PartialImplementationPart ?? method).DeclaringSyntaxReferences.Select(r => r.GetSyntax()).FirstOrDefault(HasBody);
        if (syntax is null || (caller?.Depth ?? 0) > MaxDepth)
        {
            // A partial method that nobody wrote is not called at all.
            return method is { IsPartialDefinition: true, PartialImplementationPart: null };
        }

        context.CancellationToken.ThrowIfCancellationRequested();
        Note(syntax.SyntaxTree);
        // A local function knows what is around it.
        var around = method.MethodKind == MethodKind.LocalFunction ? caller : null;
        FluentScope scope = new(around) { Depth = (caller?.Depth ?? 0) + 1, Type = runtime };
        for (var type = method.ContainingType; type is not null; type = type.ContainingType)
        {
            SetTypes(scope, type.OriginalDefinition.TypeParameters, type.TypeArguments, caller);
        }

        SetTypes(scope, method.OriginalDefinition.TypeParameters, method.TypeArguments, caller);
        var parameters = (method.ReducedFrom ?? method).Parameters;
        for (var i = 0; i < parameters.Length; i++)
        {
            scope.Set(parameters[i].Name, i < arguments.Count ? arguments[i] : parameters[i].HasExplicitDefaultValue ? parameters[i].ExplicitDefaultValue : FluentEvaluator.Unknown);
        }

        StatementReader statements = new(this);
        statements.ReadBody(syntax, scope);
        result = statements.Result;
        return true;
    }

    /// <summary>Reads a lambda whose parameter is a target, and gives what its expression stands for.</summary>
    public object? Apply(LambdaExpressionSyntax lambda, FluentTarget target, FluentScope scope) => Apply(new(lambda, scope), target, 0);

    /// <summary>Reads a lambda with what its first parameter, and the place that its second one, stand for.</summary>
    public object? Apply(Closure closure, object? value, int place)
    {
        FluentScope inner = new(closure.Scope);
        var names = closure.Lambda switch
        {
            SimpleLambdaExpressionSyntax simple => [simple.Parameter.Identifier.ValueText],
            ParenthesizedLambdaExpressionSyntax several => several.ParameterList.Parameters.Select(p => p.Identifier.ValueText).ToList(),
            _ => [],
        };
        for (var i = 0; i < names.Count; i++)
        {
            inner.Set(names[i], i == 0 ? value : i == 1 ? place : FluentEvaluator.Unknown);
        }

        if (closure.Lambda.Block is { } block)
        {
            StatementReader statements = new(this);
            _ = statements.Read(block, inner);
            return statements.Result;
        }

        return closure.Lambda.ExpressionBody is { } body ? Evaluate(body, inner) : null;
    }

    /// <summary>Finds what expressions stand for.</summary>
    public FluentEvaluator Evaluator => new(this, sources);

    /// <summary>What an expression stands for: a target, a constant, or unknown.</summary>
    public object? Evaluate(ExpressionSyntax expression, FluentScope scope) => Evaluator.Evaluate(expression, scope);

    /// <summary>The constant that an expression stands for; null, with a report, where there is none.</summary>
    public object? Constant(ExpressionSyntax expression, FluentScope scope)
    {
        var value = Evaluate(expression, scope);
        if (value is FluentTarget or Instance or Closure || ReferenceEquals(value, FluentEvaluator.Unknown))
        {
            Report(DiagnosticIds.UnreadFluentArgument, $"'{expression}' is no constant that can be read: write a literal, nameof, or a const or static readonly field of this project", expression.GetLocation());
            return null;
        }

        return value;
    }

    /// <summary>The value that an expression makes, such as a span of time or a Guid; null where it is a constant, or none that is known.</summary>
    public SeedValue? ValueOf(ExpressionSyntax expression, FluentScope scope) => Evaluate(expression, scope) is var value && (value is Instance || ReferenceEquals(value, FluentEvaluator.Unknown))
        ? new SeedMember(() => new SeedValueReader(sources).Read(expression), expression).ValueOrNull()
        : null;

    /// <summary>The type that is written, its type arguments filled in.</summary>
    public ITypeSymbol? TypeOf(TypeSyntax type, FluentScope scope) => sources.ModelOf(type).GetTypeInfo(type).Type is { } found ? scope.Close(found) : null;

    /// <summary>The type of this name, of the source or of a package; null where it is not there.</summary>
    public INamedTypeSymbol? TypeNamed(string name) => sources.Compilations.Select(c => c.GetTypeByMetadataName(name)).FirstOrDefault(t => t is not null);

    /// <summary>The type of an expression.</summary>
    public ITypeSymbol? TypeOf(ExpressionSyntax expression, FluentScope scope) => sources.ModelOf(expression).GetTypeInfo(expression).Type is { } found ? scope.Close(found) : null;

    /// <summary>The type that an expression is converted to where it stands.</summary>
    public ITypeSymbol? ConvertedTypeOf(ExpressionSyntax expression) => sources.ModelOf(expression).GetTypeInfo(expression).ConvertedType;

    /// <summary>The method that is called.</summary>
    public IMethodSymbol? MethodOf(ExpressionSyntax call)
    {
        var info = sources.ModelOf(call).GetSymbolInfo(call);
        return (info.Symbol ?? (info.CandidateSymbols.Length == 1 ? info.CandidateSymbols[0] : null)) as IMethodSymbol;
    }

    /// <summary>The constructor of the same class or its base class that another one calls.</summary>
    public IMethodSymbol? ConstructorOf(SyntaxNode call) => sources.ModelOf(call).GetSymbolInfo(call).Symbol as IMethodSymbol;

    /// <summary>The assembly in which something stands.</summary>
    public IAssemblySymbol AssemblyOf(SyntaxNode node) => sources.ModelOf(node).Compilation.Assembly;

    /// <summary>The field that is named.</summary>
    public ISymbol? SymbolOf(ExpressionSyntax expression) => sources.ModelOf(expression).GetSymbolInfo(expression).Symbol;

    private static bool HasBody(SyntaxNode node) => node is BaseMethodDeclarationSyntax { Body: not null } or BaseMethodDeclarationSyntax { ExpressionBody: not null } or LocalFunctionStatementSyntax;

    private static void SetTypes(FluentScope scope, IReadOnlyList<ITypeParameterSymbol> parameters, IReadOnlyList<ITypeSymbol> arguments, FluentScope? caller)
    {
        for (var i = 0; i < parameters.Count && i < arguments.Count; i++)
        {
            scope.SetType(parameters[i].Name, caller is null ? arguments[i] : caller.Close(arguments[i]));
        }
    }
}
