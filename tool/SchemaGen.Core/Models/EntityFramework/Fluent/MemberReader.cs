using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.EntityFramework.Building;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>Reads properties and calls of values that are known.</summary>
/// <param name="reader">Reads methods that are called.</param>
/// <param name="evaluator">Finds what arguments stand for.</param>
internal sealed class MemberReader(ConfigurationReader reader, FluentEvaluator evaluator)
{
    // What the methods of mutable metadata that change a model begin with.
    private static readonly string[] Changing = ["Set", "Add", "Remove"];

    /// <summary>The value of a property.</summary>
    public object? Member(object? receiver, SimpleNameSyntax syntax, FluentScope scope)
    {
        var name = syntax.Identifier.ValueText;
        return receiver switch
        {
            FluentTarget.Conventions when name == "Conventions" => receiver,
            FluentTarget.Entity { Value: var type } when name == "Metadata" => new LoopItem(type),
            FluentTarget.Property { Type: var type, Value: var property } when name == "Metadata" => new LoopItem(type) { Member = property },
            LoopItem item => reader.Metadata.Member(item, name),
            FluentTarget when name is "Metadata" or "Model" => new FluentTarget.Metadata(),
            FluentTarget.Metadata => receiver,
            ITypeSymbol type => TypeAnswers.Member(type, name),
            IPropertySymbol property => TypeAnswers.Member(property, name),
            IAssemblySymbol assembly when name is "DefinedTypes" or "ExportedTypes" => TypeAnswers.TypesOf(assembly, reader.Classes),
            string text when name == "Length" => text.Length,
            TextBuilder builder when name == "Length" => builder.Length,
            List<object?> list when name is "Count" or "Length" => list.Count,
            Instance instance when instance.Values.TryGetValue(name, out var value) => reader.Assigned.Changed.Contains(name) ? FluentEvaluator.Unknown : value,
            Instance { IsMade: true } made when IsUnset(made, name, out var type) => type.CanBeNull() || !type.IsValueType ? null
                : type.SpecialType == SpecialType.System_Boolean ? false
                : type.SpecialType == SpecialType.System_Int32 ? 0
                : FluentEvaluator.Unknown,
            Instance instance when syntax.Parent is ExpressionSyntax access => new NamedValues(reader, evaluator).OfInstance(reader.SymbolOf(access), instance.Type, scope),
            _ => FluentEvaluator.Unknown,
        };
    }

    /// <summary>What a call gives.</summary>
    public object? Call(object? receiver, SimpleNameSyntax syntax, InvocationExpressionSyntax call, FluentScope scope)
    {
        var name = syntax.Identifier.ValueText;
        var arguments = call.ArgumentList.Arguments.Select(a => evaluator.Evaluate(a.Expression, scope)).ToList();
        var known = receiver switch
        {
            LoopItem item => Metadata(item, name, name == "SetValueConverter" ? [Converter(call, arguments, scope)] : arguments),
            ITypeSymbol or IPropertySymbol when name is "IsDefined" or "GetCustomAttribute" or "GetCustomAttributes" =>
                new AttributeAnswers(new(reader, evaluator))
                    .Call((ISymbol)receiver, name, [.. arguments.Concat(TypeArguments(syntax, scope))]),
            ITypeSymbol type => TypeAnswers.Call(type, name, [.. arguments.Concat(TypeArguments(syntax, scope))]),
            IAssemblySymbol assembly when name is "GetTypes" or "GetExportedTypes" => TypeAnswers.TypesOf(assembly, reader.Classes),
            IMethodSymbol method => Reflected(method, name, arguments, scope),
            string text when Characters(text, name) is { } letters => ListAnswers.Call(letters, name, arguments.FirstOrDefault(), Apply),
            string text => TextAnswers.Call(text, name, arguments),
            TextBuilder builder => builder.Call(name, arguments),
            List<object?> list when name == "Add" && arguments is [var item] && !ReferenceEquals(item, FluentEvaluator.Unknown) => Add(list, item),
            List<object?> list when name == "ForEach" && arguments is [Closure each] => ForEach(list, each),
            List<object?> list when name is "Cast" or "OfType" && TypeArguments(syntax, scope).FirstOrDefault() is ITypeSymbol wanted =>
                Cast(list, name, wanted),
            List<object?> list => ListAnswers.Call(list, name, arguments.FirstOrDefault(), Apply),
            null => FluentEvaluator.Unknown,
            _ when name == "ToString" && arguments.Count == 0 && TextAnswers.IsText(receiver) => TextAnswers.TextOf(receiver),
            _ => FluentEvaluator.Unknown,
        };
        if (!ReferenceEquals(known, FluentEvaluator.Unknown))
        {
            return known;
        }

        if (evaluator.OwnMethodOf(call) is { IsExtensionMethod: true } own)
        {
            return evaluator.Read(own, [receiver, .. arguments], scope, scope.Type);
        }

        return receiver is LoopItem ? Refuse(name, call) : known;
    }

    // An automatic property to which nothing in the source gives a value.
    private bool IsUnset(Instance instance, string name, out ITypeSymbol type)
    {
        var property = EntityMembers.Find(instance.Type, name) as IPropertySymbol;
        type = property?.Type!;
        return property is not null && !reader.Assigned.All.Contains(name)
            && property.DeclaringSyntaxReferences.Select(r => r.GetSyntax()).OfType<PropertyDeclarationSyntax>().FirstOrDefault() is { Initializer: null, ExpressionBody: null, AccessorList: { } accessors }
            && accessors.Accessors.All(a => a is { Body: null, ExpressionBody: null });
    }

    private IEnumerable<object?> TypeArguments(SimpleNameSyntax syntax, FluentScope scope) =>
        syntax is GenericNameSyntax generic ? generic.TypeArgumentList.Arguments.Select(a => (object?)reader.TypeOf(a, scope)) : [];

    // What a variable holds may be known by its type alone.
    private object? Converter(InvocationExpressionSyntax call, List<object?> arguments, FluentScope scope) =>
        arguments is [var value, ..] && ReferenceEquals(value, FluentEvaluator.Unknown)
            ? reader.TypeOf(call.ArgumentList.Arguments[0].Expression, scope) ?? FluentEvaluator.Unknown
            : arguments.FirstOrDefault();

    private object? Metadata(LoopItem item, string name, List<object?> arguments)
    {
        if (item.IsType && name is "FindProperty" or "GetProperty" && arguments is [string property] && reader.Properties.GetOrAdd(item.Type, property) is { } member)
        {
            return new LoopItem(item.Type) { Member = member };
        }

        if (item.IsType && (name, arguments) is ("AddProperty", [string added, ITypeSymbol type])
            && reader.Properties.GetOrAdd(item.Type, added, type) is { } made)
        {
            made.IsExplicit = true;
            return new LoopItem(item.Type) { Member = made };
        }

        if (item.IsType && name == "AddIndex" && Indexed(arguments) is { } names)
        {
            EntityIndex index = new(names, item.Type.Location, reader.Model.Clock)
            {
                Moment = reader.Model.Clock.Now,
                Name = arguments.ElementAtOrDefault(1) as string,
            };
            item.Type.Indexes.Add(index);
            return new LoopItem(item.Type) { TableIndex = index };
        }

        if (ProviderAnnotations.Setters.Contains(name))
        {
            return ProviderAnnotations.Changes(arguments.FirstOrDefault()) ? FluentEvaluator.Unknown : item;
        }

        var answer = reader.Metadata.Call(item, name, arguments);
        if (!ReferenceEquals(answer, FluentEvaluator.Unknown))
        {
            return answer;
        }

        var isSet = arguments is [var value, ..] && !ReferenceEquals(value, FluentEvaluator.Unknown) && MetadataSetters.Set(item, name, value);
        return isSet || MetadataSetters.Harmless.Contains(name) ? item
            : FluentMethods.Find(new FluentTarget.Metadata(), name) is { Effect: FluentEffect.None } ? new FluentTarget.Metadata()
            : FluentEvaluator.Unknown;
    }

    private static List<string>? Indexed(List<object?> arguments) =>
        arguments is [List<object?> several, ..] && several.TrueForAll(m => m is LoopItem { Member: not null })
        ? [.. several.Select(m => ((LoopItem)m!).Member!.Name)]
        : arguments is [LoopItem { Member: { } only }, ..] ? [only.Name]
        : null;

    private object? Reflected(IMethodSymbol method, string name, List<object?> arguments, FluentScope scope)
    {
        switch (name)
        {
            case "MakeGenericMethod" when arguments.All(a => a is ITypeSymbol) && method.TypeParameters.Length == arguments.Count:
                return method.OriginalDefinition.Construct([.. arguments.Cast<ITypeSymbol>()]);
            case "Invoke" when arguments is [FluentTarget.Model, List<object?> and [Instance configuration]] && method.Name == "ApplyConfiguration":
                ConfigurationClasses.Apply(configuration.Type, reader);
                return null;
            case "Invoke" when arguments is [var receiver, List<object?> values]:
                return evaluator.Read(method, values, scope, receiver is Instance instance ? instance.Type : scope.Type);
            default:
                return FluentEvaluator.Unknown;
        }
    }

    private static List<object?>? Characters(string text, string name) => name is "Select" or "Any" or "All" or "Where" or "SelectMany" ? [.. text.Cast<object?>()] : null;

    // Whether something is of a type is known of objects of the source only.
    private static object? Cast(List<object?> list, string name, ITypeSymbol wanted) => name == "Cast" ? list
        : list.TrueForAll(e => e is Instance) ? list.Where(e => TypeAnswers.Derives(((Instance)e!).Type, wanted)).ToList()
        : FluentEvaluator.Unknown;

    private object? Apply(Closure closure, object? element, int place) => reader.Apply(closure, element, place);

    private static object? Add(List<object?> list, object? item)
    {
        list.Add(item);
        return null;
    }

    private object? ForEach(List<object?> list, Closure each)
    {
        foreach (var element in list)
        {
            _ = Apply(each, element, 0);
        }

        return null;
    }

    private FluentTarget.Metadata Refuse(string name, InvocationExpressionSyntax call)
    {
        // What stands alone as a statement has an effect.
        if (call.Parent is ExpressionStatementSyntax || Changing.Any(w => name.StartsWith(w, StringComparison.Ordinal)))
        {
            reader.Report(
                DiagnosticIds.UnreadFluentStatement,
                $"'{call}' configures the model and is not read, because nothing is run: write what it does as calls of the fluent API, or as conventions in ConfigureConventions",
                call.GetLocation());
        }

        return new FluentTarget.Metadata();
    }
}
