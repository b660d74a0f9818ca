using SchemaGen.Core;

namespace SchemaGen.Rendering;

/// <summary>A template cannot be read or rendered; the message names the template and the place in it.</summary>
public sealed class TemplateException : ExpectedException
{
    /// <summary>Makes the error.</summary>
    public TemplateException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
