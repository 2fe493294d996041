using System.Reflection;
using System.Reflection.Emit;

namespace Dashboard.Tests.Architecture;

/// <summary>Code in the folder <paramref name="From"/> names something of the folder <paramref name="To"/>.</summary>
/// <param name="From">Who knows.</param>
/// <param name="To">Who is known.</param>
/// <param name="Because">A type there and a type here, to find it by.</param>
internal sealed record FolderArrow(string From, string To, string Because);

/// <summary>
/// Which folders of a project know which, read from the compiled assembly: bases, members, attributes, and what each body
/// names. A namespace is a folder, and a folder in a folder counts as the outer one. What the compiler copies (a constant)
/// leaves no arrow; the root of a project, where everything is put together, is no folder.
/// </summary>
internal static class FolderArrows
{
    private const BindingFlags All =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Static
        | BindingFlags.Instance
        | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> _codes = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    /// <summary>The arrows between the folders of <paramref name="project"/>, each once.</summary>
    public static IReadOnlyList<FolderArrow> Of(Assembly project) =>
        [
            .. project
                .GetTypes()
                .SelectMany(type => Named(type).Select(named => (From: type, To: named)))
                .Where(pair => pair.To.Assembly == project)
                .Select(pair => new FolderArrow(
                    Folder(pair.From),
                    Folder(pair.To),
                    $"{Outer(pair.From).Name} names {Outer(pair.To).Name}"
                ))
                .Where(arrow => arrow.From != arrow.To && arrow.From != "" && arrow.To != "")
                .DistinctBy(arrow => (arrow.From, arrow.To)),
        ];

    /// <summary>The folders of <paramref name="project"/> that hold types.</summary>
    public static IReadOnlyCollection<string> Folders(Assembly project) =>
        [.. project.GetTypes().Select(Folder).Where(folder => folder != "").Distinct()];

    // Dashboard.Storage.Catalogues.Csv of Dashboard.Storage is Catalogues; what the compiler writes lies elsewhere.
    private static string Folder(Type type)
    {
        var space = Outer(type).Namespace ?? "";
        var root = type.Assembly.GetName().Name + ".";
        return space.StartsWith(root, StringComparison.Ordinal)
            ? space[root.Length..].Split('.')[0]
            : "";
    }

    private static Type Outer(Type type) => type.DeclaringType is { } outer ? Outer(outer) : type;

    private static IEnumerable<Type> Named(Type type)
    {
        IEnumerable<Type?> named =
        [
            type.BaseType,
            .. type.GetInterfaces(),
            .. type.GetCustomAttributesData().SelectMany(OfAttribute),
            .. type.GetFields(All).Select(field => field.FieldType),
            .. type.GetFields(All)
                .SelectMany(field => field.GetCustomAttributesData())
                .SelectMany(OfAttribute),
            .. type.GetProperties(All)
                .SelectMany(property => property.GetCustomAttributesData())
                .SelectMany(OfAttribute),
            .. type.GetMethods(All).Select(method => method.ReturnType),
            .. type.GetMethods(All).SelectMany(OfMethod),
            .. type.GetConstructors(All).SelectMany(OfMethod),
        ];
        return named.OfType<Type>().SelectMany(Parts);
    }

    private static IEnumerable<Type> OfAttribute(CustomAttributeData attribute) =>
        attribute
            .ConstructorArguments.Select(argument => argument.Value)
            .OfType<Type>()
            .Append(attribute.AttributeType);

    private static IEnumerable<Type> OfMethod(MethodBase method) =>
        [
            .. method.GetParameters().Select(parameter => parameter.ParameterType),
            .. method.GetCustomAttributesData().SelectMany(OfAttribute),
            .. method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? [],
            .. OfBody(method),
        ];

    // What an array, a reference or a generic type is made of.
    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericParameter ? type.GetGenericParameterConstraints()
        : type.IsGenericType
            ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition())
        : [type];

    private static IEnumerable<Type> OfBody(MethodBase method)
    {
        var bytes = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var at = 0; at < bytes.Length; )
        {
            var isLong = bytes[at] == 0xFE;
            var code = _codes[
                isLong ? unchecked((short)(0xFE00 | bytes[at + 1])) : bytes[at]
            ].OperandType;
            at += isLong ? 2 : 1;
            if (
                code
                is OperandType.InlineMethod
                    or OperandType.InlineField
                    or OperandType.InlineType
                    or OperandType.InlineTok
            )
            {
                foreach (var type in OfToken(method, BitConverter.ToInt32(bytes, at)))
                {
                    yield return type;
                }
            }

            at += Length(code, bytes, at);
        }
    }

    private static IEnumerable<Type> OfToken(MethodBase method, int token)
    {
        var member = method.Module.ResolveMember(
            token,
            method.DeclaringType?.GetGenericArguments(),
            method.IsGenericMethod ? method.GetGenericArguments() : null
        );
        if ((member as Type ?? member?.DeclaringType) is { } type)
        {
            yield return type;
        }

        if (member is MethodInfo { IsGenericMethod: true } called)
        {
            foreach (var argument in called.GetGenericArguments())
            {
                yield return argument;
            }
        }
    }

    private static int Length(OperandType code, byte[] bytes, int at) =>
        code switch
        {
            OperandType.InlineNone => 0,
            OperandType.ShortInlineBrTarget
            or OperandType.ShortInlineI
            or OperandType.ShortInlineVar => 1,
            OperandType.InlineVar => 2,
            OperandType.InlineI8 or OperandType.InlineR => 8,
            OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(bytes, at)),
            _ => 4,
        };
}
