namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>The table of the fluent API: every method that is known, what it is called on and what it means.</summary>
internal static class FluentMethods
{
    private static readonly Dictionary<(Type, string), FluentMethod> ByName = new FluentMethod[][]
    {
        [.. ModelMethods.All], [.. EntityMethods.All], [.. OwnedMethods.All], [.. PropertyMethods.All], [.. ElementMethods.All],
        [.. ValueMethods.All], [.. RelationMethods.All], [.. JoinMethods.All], [.. IndexMethods.All], [.. TableMethods.All], [.. ConventionMethods.All],
    }.SelectMany(m => m).ToDictionary(m => (m.Receiver, m.Name));

    /// <summary>All methods.</summary>
    public static IEnumerable<FluentMethod> All => ByName.Values;

    /// <summary>The method of this name; null where it is not known.</summary>
    public static FluentMethod? Find(FluentTarget target, string name) => ByName.TryGetValue((target.GetType(), name), out var method) ? method : null;

    /// <summary>Reads a call, or tells that it is not read.</summary>
    public static FluentTarget? Read(FluentMethod method, FluentCall call)
    {
        switch (method.Effect)
        {
            case FluentEffect.Read:
                return method.Read!(call);
            case FluentEffect.Warned:
                call.Reader.Report(method.Id, $"'{method.Name}': {method.Advice}", call.Location);
                return null;
            case FluentEffect.Refused:
                call.Refuse(method.Advice);
                return null;
            default:
                return method.Read?.Invoke(call);
        }
    }

    /// <summary>A method that is read.</summary>
    public static FluentMethod On<T>(string name, Func<FluentCall, T, FluentTarget?> read)
        where T : FluentTarget => new(typeof(T), name, FluentEffect.Read) { Read = c => read(c, (T)c.Target) };

    /// <summary>A method that is read and gives back what it was called on.</summary>
    public static FluentMethod Set<T>(string name, Action<FluentCall, T> read)
        where T : FluentTarget => On<T>(name, (c, t) =>
        {
            read(c, t);
            return null;
        });

    /// <summary>Methods that change nothing of the schema.</summary>
    public static IEnumerable<FluentMethod> None<T>(params string[] names)
        where T : FluentTarget => names.Select(n => new FluentMethod(typeof(T), n, FluentEffect.None));

    /// <summary>A method that sets an annotation by its name: refused for those that the provider reads.</summary>
    public static FluentMethod Annotation<T>(string name)
        where T : FluentTarget => new(typeof(T), name, FluentEffect.None)
        {
            Read = ProviderAnnotations.Read,
            Advice = ProviderAnnotations.Advice,
        };

    /// <summary>A method that is about the database as a whole, which no revision makes.</summary>
    public static FluentMethod LeftAlone<T>(string name, string advice)
        where T : FluentTarget => new(typeof(T), name, FluentEffect.Warned) { Advice = advice };

    /// <summary>A method that is refused.</summary>
    public static FluentMethod Refused<T>(string name, string advice)
        where T : FluentTarget => new(typeof(T), name, FluentEffect.Refused) { Advice = advice };
}
