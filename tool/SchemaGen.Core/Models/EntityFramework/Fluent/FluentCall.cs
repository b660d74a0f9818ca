using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.EntityFramework.Building;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>A call of the fluent API.</summary>
/// <param name="Reader">Reads what stands in its arguments.</param>
/// <param name="Target">What it is made on.</param>
/// <param name="Syntax">How it is written.</param>
/// <param name="Scope">What names stand for.</param>
internal sealed record FluentCall(ConfigurationReader Reader, FluentTarget Target, InvocationExpressionSyntax Syntax, FluentScope Scope)
{
    /// <summary>The name of the method.</summary>
    public SimpleNameSyntax Method => Syntax.Expression is MemberAccessExpressionSyntax access ? access.Name : (SimpleNameSyntax)Syntax.Expression;

    /// <summary>The model.</summary>
    public EntityModel Model => Reader.Model;

    /// <summary>Where the call stands: at the name of the method.</summary>
    public Location Location => Method.GetLocation();

    /// <summary>The arguments.</summary>
    public SeparatedSyntaxList<ArgumentSyntax> Arguments => Syntax.ArgumentList.Arguments;

    /// <summary>The type arguments.</summary>
    public IReadOnlyList<ITypeSymbol> Types => Method is GenericNameSyntax generic ? [.. generic.TypeArgumentList.Arguments.Select(a => Reader.TypeOf(a, Scope)).OfType<ITypeSymbol>()] : [];

    /// <summary>The first type argument; null for none.</summary>
    public ITypeSymbol? FirstType => Types is [var type, ..] ? type : null;

    /// <summary>The last type argument; null for none.</summary>
    public ITypeSymbol? LastType => Types is [.., var type] ? type : null;

    /// <summary>The first type argument or type as an argument; null where there is none.</summary>
    public ITypeSymbol? GivenType => FirstType ?? Arguments.Select(a => TypeIn(a.Expression)).FirstOrDefault(t => t is not null);

    /// <summary>The first type argument or type as an argument as a class; null where there is none.</summary>
    public INamedTypeSymbol? Class => GivenType as INamedTypeSymbol;

    /// <summary>The argument at a place or of a name; null where it is not given.</summary>
    public ExpressionSyntax? Argument(int position, string? name = null) => Arguments.FirstOrDefault(a => Is(a, position, name))?.Expression;

    /// <summary>The lambda among the arguments that configures something further; null where there is none.</summary>
    public LambdaExpressionSyntax? Lambda => Arguments.Select(a => a.Expression).OfType<LambdaExpressionSyntax>().LastOrDefault();

    /// <summary>Whether an argument is there at all.</summary>
    public bool HasArguments => Arguments.Count > 0;

    /// <summary>A constant text; null where it is null, not given, or not readable, which is told.</summary>
    public string? Text(int position, string? name = null) => Argument(position, name) is { } argument and not LambdaExpressionSyntax ? Reader.Constant(argument, Scope) as string : null;

    /// <summary>A constant; null where it is not readable, which is told.</summary>
    public object? Constant(int position) => Argument(position) is { } argument ? Reader.Constant(argument, Scope) : null;

    /// <summary>A constant number; null where there is none.</summary>
    public int? Number(int position, string? name = null) =>
        Argument(position, name) is { } argument && Reader.Constant(argument, Scope) is { } value and not string ? Convert.ToInt32(value, CultureInfo.InvariantCulture) : null;

    /// <summary>A constant long; null where there is none.</summary>
    public long? Long(int position, string? name = null) =>
        Argument(position, name) is { } argument && Reader.Constant(argument, Scope) is { } value and not string ? Convert.ToInt64(value, CultureInfo.InvariantCulture) : null;

    /// <summary>A constant flag.</summary>
    public bool Flag(int position, bool otherwise) => Argument(position) is { } argument ? Reader.Constant(argument, Scope) as bool? ?? otherwise : otherwise;

    /// <summary>The member of an enumeration that an expression gives; null for another value.</summary>
    /// <param name="expression">The expression: a member, which is known by its name without the package too, or a number.</param>
    /// <param name="names">The members, by their numbers.</param>
    public string? MemberOf(ExpressionSyntax expression, IReadOnlyList<string> names) =>
        expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } && names.Contains(name) ? name
        : Reader.Constant(expression, Scope) is int number && number >= 0 && number < names.Count ? names[number]
        : null;

    /// <summary>The members that the first argument names, by a lambda or as texts; null where it is not readable, which is told.</summary>
    public IReadOnlyList<string> Members(int from = 0) =>
        MemberNames.Read(Reader, [.. Arguments.Select(a => a.Expression).Where((a, i) => i == from || (i > from && a is not LambdaExpressionSyntax && !IsDelegate(a)))], Scope);

    /// <summary>The first member that is named; null for none.</summary>
    public string? FirstMember(int from = 0) => Members(from) is [var name, ..] ? name : null;

    /// <summary>All texts from a place on, an array's elements too.</summary>
    public IReadOnlyList<string> Texts(int from) => [.. Arguments.Skip(from).SelectMany(a => ArrayElements.Of(a.Expression)).Select(e => Reader.Constant(e, Scope)).OfType<string>()];

    /// <summary>Whether the last argument configures a target further.</summary>
    public bool Configures => Arguments.Count > 0 && (Arguments[Arguments.Count - 1].Expression is LambdaExpressionSyntax || IsDelegate(Arguments[Arguments.Count - 1].Expression));

    /// <summary>Reads the lambda, the method or the delegate that configures a target further.</summary>
    public void Configure(FluentTarget target)
    {
        if (Lambda is { } lambda && (!Configures || lambda == Arguments[Arguments.Count - 1].Expression))
        {
            _ = Reader.Apply(lambda, target, Scope);
        }
        else if (Configures)
        {
            ConfigureBy(Arguments[Arguments.Count - 1].Expression, target);
        }
    }

    private void ConfigureBy(ExpressionSyntax argument, FluentTarget target)
    {
        if (argument is not InvocationExpressionSyntax && Reader.MethodOf(argument) is { } method)
        {
            if (!Reader.ReadMethod(method, [target], Scope, Scope.Type))
            {
                Refuse($"'{argument}' is in no source of this project");
            }
        }
        else if (Reader.Evaluate(argument, Scope) is Closure closure)
        {
            _ = Reader.Apply(closure, target, 0);
        }
        else
        {
            Refuse($"what '{argument}' does is not known: write a lambda, or the name of a method of this project");
        }
    }

    // Without the package nothing tells that a method that is named becomes one.
    private bool IsDelegate(ExpressionSyntax argument) => Reader.ConvertedTypeOf(argument) is { TypeKind: TypeKind.Delegate }
        || (argument is IdentifierNameSyntax or MemberAccessExpressionSyntax && Reader.MethodOf(argument) is not null);

    private ITypeSymbol? TypeIn(ExpressionSyntax argument) => argument is LambdaExpressionSyntax or LiteralExpressionSyntax ? null : Reader.Evaluate(argument, Scope) as ITypeSymbol;

    /// <summary>Tells that the call is not read.</summary>
    public void Refuse(string advice) => Reader.Report(DiagnosticIds.UnreadFluentCall, $"'{Method.Identifier.ValueText}' of EF Core's fluent API is not read: {advice}", Location);

    // An argument may be named at its place too, as in IsRequired(required: false); where the package is not restored, it is taken to be in order.
    private bool Is(ArgumentSyntax argument, int position, string? name)
    {
        var index = Arguments.IndexOf(argument);
        return argument.NameColon?.Name.Identifier.ValueText is not { } given ? index == position
            : name is not null ? given == name
            : Reader.MethodOf(Syntax) is { } method && position >= 0 ? position < method.Parameters.Length && method.Parameters[position].Name == given
            : index == position;
    }
}
