namespace SchemaGen.Core.Text;

/// <summary>A value that two objects may differ in and still be equal: what is known about an object, not what it is.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public readonly record struct Uncompared<T>(T Value)
{
    /// <summary>Always so.</summary>
    public bool Equals(Uncompared<T> other) => true;

    /// <inheritdoc />
    public override int GetHashCode() => 0;
}
