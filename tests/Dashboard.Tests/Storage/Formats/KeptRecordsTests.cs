using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Dashboard.Storage.Briefings.Kept;
using Dashboard.Storage.Figures;

namespace Dashboard.Tests.Storage.Formats;

public sealed class KeptRecordsTests
{
    private static readonly Type[] Plain =
    [
        typeof(string),
        typeof(int),
        typeof(long),
        typeof(bool),
        typeof(decimal),
        typeof(DateOnly),
        typeof(DateTime),
        typeof(JsonElement),
    ];

    public static TheoryData<Type> Roots =>
        [typeof(FigureSnapshot), typeof(KeptItem), typeof(global::Dashboard.Entry.DraftForm)];

    // Whatever happens to a table, a chart or a figure: what is kept knows nothing of them.
    [Theory]
    [MemberData(nameof(Roots))]
    public void What_is_kept_is_made_of_records_of_its_own_in_which_nothing_is_required(Type root)
    {
        var seen = new HashSet<Type>();
        Visit(root);
        Assert.NotEmpty(seen);

        void Visit(Type type)
        {
            if (!seen.Add(type))
            {
                return;
            }

            Assert.NotNull(type.GetConstructor(Type.EmptyTypes));
            foreach (var property in type.GetProperties())
            {
                Assert.Null(property.GetCustomAttribute<RequiredMemberAttribute>());
                Assert.Equal(
                    NullabilityState.Nullable,
                    new NullabilityInfoContext().Create(property).WriteState
                );
                var held = Held(property.PropertyType);
                if (!Plain.Contains(held))
                {
                    Assert.Equal(root.Namespace, held.Namespace);
                    Assert.False(held.IsEnum, $"{property} keeps a number");
                    Visit(held);
                }
            }
        }
    }

    private static Type Held(Type type) =>
        Nullable.GetUnderlyingType(type) is { } value ? Held(value)
        : type.IsGenericType ? Held(type.GetGenericArguments()[^1])
        : type;
}
